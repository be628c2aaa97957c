import { z } from 'zod';
import { Forest, ForestFile } from '../learn/forest.ts';
import { threeDigits } from '../learn/three-digits.ts';
import type { TaggerReading } from '../tagger/reading.ts';
import type { TokenisedText } from '../text/token.ts';
import type { KindCandidate, ModalityMention } from './find-modalities.ts';
import { kindFeatures } from './kind-features.ts';
import type { TypedName } from './mention.ts';

/** The trained decider of kinds of data, as `training/` writes it. */
export const ModalityDeciderFile = z.object({ stated: ForestFile, threshold: z.number() });
export type ModalityDeciderFile = z.infer<typeof ModalityDeciderFile>;

export interface ModalityDecider {
  stated: Pick<Forest, 'chance' | 'reasons'>;
  /** Least chance by `chanceOfKind`. */
  threshold: number;
}

/**
 * How much the rules' own verdict counts beside the forest's. The forest alone takes the training papers for the world,
 * which name few kinds of data each, and misses many in papers on multimodal data.
 */
const shareOfRules = 0.3;

/** 0–1: that the work handles this kind of data, by the forest and by the rules' plain verdict. */
export const chanceOfKind = (byForest: number, { words }: KindCandidate): number =>
  (1 - shareOfRules) * byForest + (words.some(({ verdict }) => verdict === 'stated') ? shareOfRules : 0);

/** @throws ZodError if the file holds no decider. */
export function modalityDecider(file: unknown): ModalityDecider {
  const { stated, threshold } = ModalityDeciderFile.parse(file);
  return { stated: new Forest(stated), threshold };
}

/** The words of the kinds whose chance is high enough, in text order; all of a kind's words where none is a plain one. */
export const mentionsOfKinds = (kinds: KindCandidate[], chances: number[], threshold: number): ModalityMention[] =>
  kinds
    .flatMap(({ modality, words }, at): ModalityMention[] => {
      const chance = chances[at] ?? 0;
      if (chance < threshold) return [];
      const plain = words.filter(({ verdict }) => verdict === 'stated');
      return (plain.length > 0 ? plain : words).map(({ span, rule }) => ({
        modality,
        span,
        rule,
        score: threeDigits(chance),
      }));
    })
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

/** Before the features that speak for a kind of data, among the rules that name why it was found. */
export const kindPrefix = 'kind-by:';
/** Features told for each kind. */
const mostReasons = 3;

/** Step 5: the words that state a kind of data which the work handles, in text order. */
export function decideModalities(
  text: TokenisedText,
  names: TypedName[],
  kinds: KindCandidate[],
  { stated, threshold }: ModalityDecider,
  reading: TaggerReading | null,
): ModalityMention[] {
  const features = kinds.map((kind) => kindFeatures(text, names, kind, kinds, reading));
  const chances = kinds.map((kind, at) => chanceOfKind(stated.chance(features[at] ?? {}), kind));
  const reasons = new Map(
    kinds.flatMap(({ modality }, at) => {
      const known = features[at] ?? {};
      if ((chances[at] ?? 0) < threshold) return [];
      const speaking = stated.reasons(known).filter(({ feature, share }) => share > 0 && known[feature] !== undefined);
      return [[modality, speaking.slice(0, mostReasons).map(({ feature }) => `${kindPrefix}${feature}`)] as const];
    }),
  );
  return mentionsOfKinds(kinds, chances, threshold).map(({ modality, span, rule, score }) => ({
    modality,
    span,
    rule,
    score,
    reasons: reasons.get(modality) ?? [],
  }));
}
