import type { ModalityMention } from '../detect/find-modalities.ts';
import type { Candidate, TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';
import { ownNames } from './subject.ts';

/** How often a kind of data is spoken of when it is the matter of the whole paper. */
const often = 2;

const sentenceAt = (text: TokenisedText, offset: number): number =>
  Math.max(
    0,
    text.sentences.findLastIndex(({ start }) => start <= offset),
  );

interface Tie {
  mention: ModalityMention;
  sentence: number;
  rule: string;
  score: number;
}

/** The paper's own things, and where each is introduced. */
interface Own {
  introducedIn: Map<TypedName, number>;
  /** Its main model and its main resource. */
  mains: Set<TypedName>;
}

/** By what one kind of data belongs to one of the paper's own things; none if it is only spoken of elsewhere. */
function ownTie(text: TokenisedText, name: TypedName, mentions: ModalityMention[], own: Own): Tie | null {
  const placed = mentions.map((mention) => ({ mention, sentence: sentenceAt(text, mention.span[0]) }));
  const introduced = own.introducedIn.get(name);
  const inIntroduction = placed.find(({ sentence }) => sentence === introduced && sentence > 0);
  if (inIntroduction !== undefined) return { ...inIntroduction, rule: 'modality-of-introduced', score: 0.8 };
  if (!own.mains.has(name)) return null;
  const sentences = new Set(name.mentions.map(({ sentence }) => sentence));
  const beside = placed.find(({ sentence }) => sentence > 0 && sentences.has(sentence));
  if (beside !== undefined) return { ...beside, rule: 'modality-beside-name', score: 0.6 };
  const inTitle = placed.find(({ sentence }) => sentence === 0);
  if (inTitle !== undefined) return { ...inTitle, rule: 'modality-in-title', score: 0.6 };
  const [first] = placed;
  if (first !== undefined && mentions.length >= often) return { ...first, rule: 'modality-throughout', score: 0.6 };
  // What is said before the introduction is background.
  const later = placed.find(({ sentence }) => sentence >= (introduced ?? 0));
  return later === undefined ? null : { ...later, rule: 'modality-after-introduction', score: 0.5 };
}

/** What is said of a name by the words after it: "X, a video-language model", "X contains CT scans". */
const saysKind =
  /^["”)]?\s*(?:\([^)]{0,60}\)\s*)?(?:,\s*(?:which is\s+)?|\s+is\s+|\s+are\s+|\s+—\s+)(?:a|an|the)\s+(?:[\w,-]+\s+){0,7}?$|^["”)]?\s+(?:contains|comprises|consists of|includes|takes|generates|produces|encodes)\s+(?:[\w,-]+\s+){0,4}?$/u;

function toldOf(text: TokenisedText, name: TypedName, found: ModalityMention[]): { at: Candidate; tie: Tie }[] {
  return name.mentions.flatMap((at) =>
    found.flatMap((mention) => {
      const sentence = sentenceAt(text, mention.span[0]);
      const isTold =
        sentence === at.sentence &&
        mention.span[0] >= at.end &&
        mention.span[0] - at.end < 100 &&
        saysKind.test(text.text.slice(at.end, mention.span[0]).toLowerCase());
      return isTold ? [{ at, tie: { mention, sentence, rule: 'modality-said-of-name', score: 0.8 } }] : [];
    }),
  );
}

const nearest = ({ mentions }: TypedName, sentence: number): Candidate | undefined =>
  mentions.find((mention) => mention.sentence === sentence) ?? mentions[0];

const claimBy = (name: TypedName, at: Candidate, { mention, sentence, rule, score }: Tie): NamedClaim => ({
  type: 'HAS_MODALITY',
  source: name,
  target: mention.modality,
  sentence,
  sourceSpan: [at.start, at.end],
  targetSpan: mention.span,
  score,
  rule,
});

/** HAS_MODALITY: kinds of data tied to the paper's own things, or said of another's in so many words. */
export function claimModalities(
  text: TokenisedText,
  names: TypedName[],
  found: ModalityMention[],
  introductions: NamedClaim[],
): NamedClaim[] {
  const [model] = ownNames(names, false);
  const [resource] = ownNames(names, true);
  const own: Own = {
    introducedIn: new Map(
      introductions.flatMap(({ target, sentence }) =>
        typeof target === 'string' ? [] : [[target, sentence] as const],
      ),
    ),
    mains: new Set([model, resource].filter((name) => name !== undefined)),
  };
  const kinds = [...new Set(found.map(({ modality }) => modality))];
  return names.flatMap((name) => {
    const told = toldOf(text, name, found);
    if (!name.isIntroduced) return told.map(({ at, tie }) => claimBy(name, at, tie));
    return kinds.flatMap((modality) => {
      const mentions = found.filter((mention) => mention.modality === modality);
      const said = told.find(({ tie }) => tie.mention.modality === modality);
      if (said !== undefined) return [claimBy(name, said.at, said.tie)];
      const tie = ownTie(text, name, mentions, own);
      const at = tie === null ? undefined : nearest(name, tie.sentence);
      return tie === null || at === undefined ? [] : [claimBy(name, at, tie)];
    });
  });
}
