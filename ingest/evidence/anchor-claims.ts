import type { Span } from '../../vocabulary/extract.ts';
import type { NamedType } from '../../vocabulary/kinds.ts';
import type { ModalityMention } from '../detect/find-modalities.ts';
import type { NamedClaim } from '../relate/claim.ts';
import { type Sentence, spanOf, type TokenisedText } from '../text/token.ts';
import { dropKnownAsOwn } from './known-as-own.ts';
import { standIn } from './stand-in.ts';
import { topicWords } from './topic-words.ts';

const inside = ([start, end]: Span, sentence: Sentence): boolean => sentence.start <= start && end <= sentence.end;

/** Where one end of a claim stands in a sentence: at the given words, at its name, or at words that stand for it. */
function endIn(
  text: TokenisedText,
  sentence: Sentence,
  given: Span,
  end: NamedClaim['source' | 'target'],
  found: ModalityMention[],
  isTopical: boolean,
): { span: Span; isNamed: boolean } | null {
  const isNamedAt = (span: Span): boolean =>
    typeof end === 'string' || end.mentions.some((mention) => mention.start === span[0] && mention.end === span[1]);
  if (inside(given, sentence)) return { span: given, isNamed: isNamedAt(given) };
  if (end === 'PAPER') return null;
  const spans = typeof end === 'string' ? spansOf(end, found) : end.mentions.map(spanOf);
  const named = spans.find((span) => inside(span, sentence));
  if (named !== undefined) return { span: named, isNamed: true };
  if (typeof end === 'string' || !end.isIntroduced) return null;
  const words = wordsFor(text, sentence, end.type, isTopical);
  return words === null ? null : { span: words, isNamed: false };
}

/** Words that stand for an own thing of the paper; a title is itself a name for what the paper makes. */
function wordsFor(text: TokenisedText, sentence: Sentence, type: NamedType, isTopical: boolean): Span | null {
  const span = spanOf(sentence);
  if (sentence.isTitle) return span;
  return (
    standIn(text.text, span, type, 'plain') ??
    (isTopical ? topicWords(text, sentence) : null) ??
    standIn(text.text, span, type, 'vague')
  );
}

const spansOf = (modality: string, found: ModalityMention[]): Span[] =>
  found.filter((mention) => mention.modality === modality).map(({ span }) => span);

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** The claim with both ends in that sentence, or null where one of them is not spoken of there. */
function anchorIn(text: TokenisedText, sentence: Sentence, claim: NamedClaim, found: ModalityMention[]) {
  const isTopical = claim.type === 'HAS_MODALITY';
  const source = endIn(text, sentence, claim.sourceSpan, claim.source, found, isTopical);
  const target = endIn(text, sentence, claim.targetSpan, claim.target, found, isTopical);
  if (source === null || target === null || (!source.isNamed && !target.isNamed)) return null;
  const isSame = overlap(source.span, target.span) && claim.source !== 'PAPER' && typeof claim.target !== 'string';
  if (isSame && !sentence.isTitle) return null;
  const anchored: NamedClaim = {
    ...claim,
    sentence: sentence.index,
    sourceSpan: source.span,
    targetSpan: target.span,
  };
  return { anchored, named: Number(source.isNamed) + Number(target.isNamed) };
}

/** What an own thing of the paper handles is said of it in more than one sentence: the one that says it most plainly. */
function anchorAnywhere(text: TokenisedText, claim: NamedClaim, found: ModalityMention[]): NamedClaim[] {
  const places = text.sentences
    .map((sentence) => anchorIn(text, sentence, claim, found))
    .filter((place) => place !== null)
    .sort((a, b) => b.named - a.named);
  return places[0] === undefined ? [] : [places[0].anchored];
}

/**
 * Evidence is a sentence that speaks of both ends: by name, or of the paper's own thing by words that stand for it. A
 * claim whose sentence does not is moved to one that does, where it is about a kind of data, and otherwise dropped.
 */
export function anchorClaims(text: TokenisedText, claims: NamedClaim[], found: ModalityMention[]): NamedClaim[] {
  return dropKnownAsOwn(text, claims).flatMap((claim) => {
    const sentence = text.sentences[claim.sentence];
    const here = sentence === undefined ? null : anchorIn(text, sentence, claim, found);
    if (here !== null) return [here.anchored];
    return claim.type === 'HAS_MODALITY' ? anchorAnywhere(text, claim, found) : [];
  });
}
