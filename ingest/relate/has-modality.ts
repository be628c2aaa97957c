import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { ModalityMention } from '../detect/find-modalities.ts';
import type { Candidate, TypedName } from '../detect/mention.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';
import type { PaperScene } from './paper-scene.ts';

/** How often a kind of data is spoken of when it is the matter of the whole paper. */
const often = 2;
/** What is said so often need not be asked more often; keeps the work linear in odd texts. */
const mostMentions = 40;

interface Tie {
  mention: ModalityMention;
  sentence: number;
  rule: string;
}

/** The paper's own things, and where each is introduced. */
export interface OwnThings {
  introducedIn: Map<TypedName, number>;
  /** Its main model and its main resource. */
  mains: Set<TypedName>;
}

export function ownThings({ ownModels, ownResources }: PaperScene, introductions: NamedClaim[]): OwnThings {
  return {
    introducedIn: new Map(
      introductions.flatMap(({ target, sentence }) =>
        typeof target === 'string' ? [] : [[target, sentence] as const],
      ),
    ),
    mains: new Set([ownModels[0], ownResources[0]].filter((name) => name !== undefined)),
  };
}

/** By what one kind of data belongs to one of the paper's own things, the plainest first. */
function ownTies(text: TokenisedText, name: TypedName, mentions: ModalityMention[], own: OwnThings): Tie[] {
  const placed = mentions.map((mention) => ({ mention, sentence: sentenceAt(text, mention.span[0]) }));
  const introduced = own.introducedIn.get(name);
  const sentences = new Set(name.mentions.map(({ sentence }) => sentence));
  const isMain = own.mains.has(name);
  const ways: { rule: string; place: (typeof placed)[number] | undefined }[] = [
    {
      rule: 'modality-of-introduced',
      place: placed.find(({ sentence }) => sentence === introduced && sentence > 0),
    },
    {
      rule: 'modality-beside-name',
      place: placed.find(({ sentence }) => sentence > 0 && sentences.has(sentence)),
    },
    { rule: 'modality-in-title', place: isMain ? placed.find(({ sentence }) => sentence === 0) : undefined },
    { rule: 'modality-throughout', place: isMain && mentions.length >= often ? placed[0] : undefined },
    {
      // What is said before the introduction is background.
      rule: 'modality-after-introduction',
      place: isMain ? placed.find(({ sentence }) => sentence >= (introduced ?? 0)) : undefined,
    },
  ];
  return ways.flatMap(({ rule, place }) => (place === undefined ? [] : [{ ...place, rule }]));
}

/** What is said of a name by the words after it: "X, a video-language model", "X contains CT scans". */
const saysKind =
  /^["”)]?\s*(?:\([^)]{0,60}\)\s*)?(?:,\s*(?:which is\s+)?|\s+is\s+|\s+are\s+|\s+—\s+)(?:a|an|the)\s+(?:[\w,-]+\s+){0,7}?$|^["”)]?\s+(?:contains|comprises|consists of|includes|takes|generates|produces|encodes)\s+(?:[\w,-]+\s+){0,4}?$/u;

function toldOf(text: TokenisedText, name: TypedName, mentions: ModalityMention[]): { at: Candidate; tie: Tie }[] {
  return name.mentions.slice(0, mostMentions).flatMap((at) =>
    mentions.flatMap((mention) => {
      const sentence = sentenceAt(text, mention.span[0]);
      const isTold =
        sentence === at.sentence &&
        mention.span[0] >= at.end &&
        mention.span[0] - at.end < 100 &&
        saysKind.test(text.text.slice(at.end, mention.span[0]).toLowerCase());
      return isTold ? [{ at, tie: { mention, sentence, rule: 'modality-said-of-name' } }] : [];
    }),
  );
}

const nearest = ({ mentions }: TypedName, sentence: number): Candidate | undefined =>
  mentions.find((mention) => mention.sentence === sentence) ?? mentions[0];

const claimBy = (name: TypedName, at: Candidate, { mention, sentence, rule }: Tie): NamedClaim => ({
  type: 'HAS_MODALITY',
  source: name,
  target: mention.modality,
  sentence,
  sourceSpan: [at.start, at.end],
  targetSpan: mention.span,
  score: 0,
  rule,
});

/** All that ties one kind of data to one name, the plainest first: the evidence for it, if it belongs there. */
export function kindTies(
  text: TokenisedText,
  name: TypedName,
  modality: ModalityName,
  found: ModalityMention[],
  own: OwnThings,
): NamedClaim[] {
  const mentions = found.filter((mention) => mention.modality === modality);
  const told = toldOf(text, name, mentions).map(({ at, tie }) => claimBy(name, at, tie));
  const ties = name.isIntroduced ? ownTies(text, name, mentions, own) : besideTies(text, name, mentions);
  return [
    ...told,
    ...ties.flatMap((tie) => {
      const at = nearest(name, tie.sentence);
      return at === undefined ? [] : [claimBy(name, at, tie)];
    }),
  ];
}

/** Another's thing: only what stands in one sentence with it, the nearest first. */
function besideTies(text: TokenisedText, name: TypedName, mentions: ModalityMention[]): Tie[] {
  const gap = (span: ModalityMention['span'], { start, end }: Candidate): number =>
    Math.max(0, span[0] - end, start - span[1]);
  return mentions
    .flatMap((mention) => {
      const sentence = sentenceAt(text, mention.span[0]);
      const beside = name.mentions.slice(0, mostMentions).filter((one) => one.sentence === sentence);
      const near = Math.min(...beside.map((one) => gap(mention.span, one)));
      return beside.length === 0 ? [] : [{ mention, sentence, rule: 'modality-beside-other', near }];
    })
    .sort((a, b) => a.near - b.near)
    .slice(0, 1)
    .map(({ mention, sentence, rule }) => ({ mention, sentence, rule }));
}
