import type { ModalityMention } from '../detect/find-modalities.ts';
import type { TypedName } from '../detect/mention.ts';
import type { Features } from '../learn/forest.ts';
import { threeDigits } from '../learn/three-digits.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { spanOf } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';
import type { ClaimDecider, ClaimDeciders } from './claim-deciders.ts';
import { evidenceOf } from './claim-evidence.ts';
import { type ClaimRow, claimRows } from './claim-pairs.ts';
import { type KindRow, kindRows } from './kind-pairs.ts';
import type { PaperScene } from './paper-scene.ts';

/** "X, a video-language model" says what X handles by definition, however rare such words are in training papers. */
const leastBySaying = (features: Features): number => (features['modality-said-of-name'] === undefined ? 0 : 0.8);

/**
 * What an own thing of the paper handles must be likelier where no rule ties the two, and what a thing of others' handles
 * likelier still: that is seldom told.
 */
const leastUntied = 0.35;
const leastOfOthers = 0.4;

function leastOfKind({ source, ties }: KindRow, threshold: number): number {
  if (!source.isIntroduced) return Math.max(threshold, leastOfOthers);
  return ties.length > 0 ? threshold : Math.max(threshold, leastUntied);
}

/**
 * 0–1 for each row: that the kind belongs to the name. The kinds that a paper's own thing may handle stand or fall
 * together ("text, audio and video"), so the chance of each is half its own and half the mean of all those.
 */
function chancesOfKinds(rows: KindRow[], { chance }: ClaimDecider): number[] {
  const alone = rows.map(({ features }) => chance(features));
  const sums = new Map<TypedName, { sum: number; count: number }>();
  for (const [at, { source }] of rows.entries()) {
    const { sum, count } = sums.get(source) ?? { sum: 0, count: 0 };
    sums.set(source, { sum: sum + (alone[at] ?? 0), count: count + 1 });
  }
  return rows.map(({ source, features }, at) => {
    const own = alone[at] ?? 0;
    const { sum, count } = sums.get(source) ?? { sum: own, count: 1 };
    return Math.max(source.isIntroduced ? (own + sum / count) / 2 : own, leastBySaying(features));
  });
}

/** The claims of a row by its evidence, or none. Each names the rule that reads it there, else the strongest feature. */
function decided(
  row: { features: Features },
  chance: number,
  least: number,
  decider: ClaimDecider,
  evidence: () => NamedClaim[],
): NamedClaim[] {
  if (chance < least) return [];
  return evidence().map((claim) => ({
    ...claim,
    score: threeDigits(chance),
    rule: claim.rule === '' ? decider.strongest(row.features) : claim.rule,
  }));
}

/** From there on a claim is likelier than not. */
const likely = 0.5;

/**
 * The least chance of a claim. What others' models rest on is seldom told in a paper with things of its own: "we reproduce
 * CLIP and discuss further use with Stable Diffusion" tells nothing of it.
 */
function leastChance({ ownModels, ownResources }: PaperScene, { type, source }: ClaimRow, threshold: number): number {
  const isOfOthers = !source.isIntroduced && ownModels.length + ownResources.length > 0;
  return type === 'BASED_ON' && isOfOthers ? Math.max(threshold, likely) : threshold;
}

/** Step 6: what the text says of two names: every pair of them is decided on by all that speaks for and against. */
export const decideClaims = (scene: PaperScene, deciders: ClaimDeciders): NamedClaim[] =>
  claimRows(scene).flatMap((row) => {
    const decider = deciders[row.type];
    const least = leastChance(scene, row, decider.threshold);
    return decided(row, decider.chance(row.features), least, decider, () => evidenceOf(scene, row));
  });

/** HAS_MODALITY: which kinds of data belong to which names. */
export const decideKinds = (
  scene: PaperScene,
  found: ModalityMention[],
  introductions: NamedClaim[],
  deciders: ClaimDeciders,
): NamedClaim[] => {
  const decider = deciders.HAS_MODALITY;
  const rows = kindRows(scene, found, introductions);
  const chances = chancesOfKinds(rows, decider);
  return rows.flatMap((row, at) => {
    const least = leastOfKind(row, decider.threshold);
    return decided(row, chances[at] ?? 0, least, decider, () => kindEvidence(scene, row, found));
  });
};

/** The plainest tie; without one the first words of that kind and the name nearest to them. */
function kindEvidence(scene: PaperScene, { source, modality, ties }: KindRow, found: ModalityMention[]): NamedClaim[] {
  const [tie] = ties;
  if (tie !== undefined) return [tie];
  const words = found.find((mention) => mention.modality === modality);
  const name = source.mentions[0];
  if (words === undefined || name === undefined) return [];
  return [
    {
      type: 'HAS_MODALITY',
      source,
      target: modality,
      sentence: sentenceAt(scene.text, words.span[0]),
      sourceSpan: spanOf(name),
      targetSpan: words.span,
      score: 0,
      rule: '',
    },
  ];
}
