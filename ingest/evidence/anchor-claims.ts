import type { Span } from '../../vocabulary/extract.ts';
import type { NamedType } from '../../vocabulary/kinds.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { ModalityMention } from '../detect/find-modalities.ts';
import type { TypedName } from '../detect/mention.ts';
import type { NamedClaim } from '../relate/claim.ts';
import { type Sentence, spanOf, type TokenisedText } from '../text/token.ts';
import { dropKnownAsOwn } from './known-as-own.ts';
import { type SpansInOrder, spansInOrder } from './spans-in-order.ts';
import { standIn } from './stand-in.ts';
import { topicWords } from './topic-words.ts';

const inside = ([start, end]: Span, sentence: Sentence): boolean => sentence.start <= start && end <= sentence.end;

/** Where the names and kinds of one paper stand, put in order once for each. */
class Places {
  readonly #known = new Map<TypedName | ModalityName, SpansInOrder>();
  readonly #found: ModalityMention[];

  constructor(found: ModalityMention[]) {
    this.#found = found;
  }

  of(end: TypedName | ModalityName): SpansInOrder {
    const known = this.#known.get(end);
    if (known !== undefined) return known;
    const spans =
      typeof end === 'string'
        ? this.#found.filter(({ modality }) => modality === end).map(({ span }) => span)
        : end.mentions.map(spanOf);
    const places = spansInOrder(spans);
    this.#known.set(end, places);
    return places;
  }
}

/** Where one end of a claim stands in a sentence: at the given words, at its name, or at words that stand for it. */
function endIn(
  text: TokenisedText,
  sentence: Sentence,
  given: Span,
  end: NamedClaim['source' | 'target'],
  places: Places,
  isTopical: boolean,
): { span: Span; isNamed: boolean } | null {
  if (inside(given, sentence)) return { span: given, isNamed: typeof end === 'string' || places.of(end).has(given) };
  if (end === 'PAPER') return null;
  const named = places.of(end).firstIn(sentence.start, sentence.end);
  if (named !== undefined) return { span: named, isNamed: true };
  if (typeof end === 'string' || !end.isIntroduced) return null;
  const words = wordsFor(text, sentence, end.type, isTopical);
  return words === null ? null : { span: words, isNamed: false };
}

/** By sentence, which belongs to one text: it is asked for many claims. */
const knownWords = new WeakMap<Sentence, Map<string, Span | null>>();

/** Words that stand for an own thing of the paper; a title is itself a name for what the paper makes. */
function wordsFor(text: TokenisedText, sentence: Sentence, type: NamedType, isTopical: boolean): Span | null {
  const span = spanOf(sentence);
  if (sentence.isTitle) return span;
  const known = knownWords.get(sentence) ?? new Map<string, Span | null>();
  knownWords.set(sentence, known);
  const question = `${type} ${isTopical}`;
  const before = known.get(question);
  if (before !== undefined) return before;
  const words =
    standIn(text.text, span, type, 'plain') ??
    (isTopical ? topicWords(text, sentence) : null) ??
    standIn(text.text, span, type, 'vague');
  known.set(question, words);
  return words;
}

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** The claim with both ends in that sentence, or null where one of them is not spoken of there. */
function anchorIn(text: TokenisedText, sentence: Sentence, claim: NamedClaim, places: Places) {
  const isTopical = claim.type === 'HAS_MODALITY';
  const source = endIn(text, sentence, claim.sourceSpan, claim.source, places, isTopical);
  const target = endIn(text, sentence, claim.targetSpan, claim.target, places, isTopical);
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

/** Sentences that are searched for a better one; keeps the work linear in odd texts. */
const mostSentences = 100;

/** What an own thing of the paper handles is said of it in more than one sentence: the one that says it most plainly. */
function anchorAnywhere(text: TokenisedText, claim: NamedClaim, places: Places): NamedClaim[] {
  const [best] = text.sentences
    .slice(0, mostSentences)
    .map((sentence) => anchorIn(text, sentence, claim, places))
    .filter((place) => place !== null)
    .sort((a, b) => b.named - a.named);
  return best === undefined ? [] : [best.anchored];
}

/**
 * Evidence is a sentence that speaks of both ends: by name, or of the paper's own thing by words that stand for it. A
 * claim whose sentence does not is moved to one that does, where it is about a kind of data, and otherwise dropped.
 */
export function anchorClaims(text: TokenisedText, claims: NamedClaim[], found: ModalityMention[]): NamedClaim[] {
  const places = new Places(found);
  return dropKnownAsOwn(text, claims).flatMap((claim) => {
    const sentence = text.sentences[claim.sentence];
    const here = sentence === undefined ? null : anchorIn(text, sentence, claim, places);
    if (here !== null) return [here.anchored];
    return claim.type === 'HAS_MODALITY' ? anchorAnywhere(text, claim, places) : [];
  });
}
