import type { Features } from '../ingest/learn/forest.ts';
import type { ClaimDecidersFile } from '../ingest/relate/claim-deciders.ts';
import { byPairClaim, type PairClaim } from '../ingest/tagger/pair-claims.ts';
import type { ClaimTrainingRow } from './claim-rows.ts';
import { crossChances, type ForestOptions, growForest } from './grow-forest.ts';
import { halfBestF1 } from './half-best-f1.ts';

/** Rare claims get few and shallow trees. */
const options: Record<PairClaim, Partial<ForestOptions>> = {
  TRAINED_ON: { trees: 40, depth: 2, rate: 0.15, leastHessian: 1 },
  EVALUATED_ON: { trees: 80, depth: 3, rate: 0.1 },
  COMPARED_WITH: { trees: 60, depth: 3, rate: 0.1, leastHessian: 2 },
  BASED_ON: { trees: 80, depth: 3, rate: 0.1 },
  DERIVED_FROM: { trees: 40, depth: 2, rate: 0.15, leastHessian: 1 },
  HAS_MODALITY: { trees: 80, depth: 2, rate: 0.08 },
};

/**
 * Of what the paper's own things handle, where a rule ties the two; `ingest/relate/decide-claims.ts` asks more of the rest.
 * From 0.25 to 0.33 all are alike in cross-validation over the training papers; the development papers chose among them.
 */
const leastOfKinds = 0.25;

/** Half of the best F1 over some twenty examples may be next to nothing, which would let through what is all but ruled out. */
const leastThreshold = 0.1;

const isRare = (type: PairClaim): boolean => type === 'TRAINED_ON' || type === 'DERIVED_FROM';
const ofEnds = new Set(['s-own', 't-own', 's-score', 't-score']);

/** Of claims with some twenty examples only what the rules claim, the tagger's chance and what the ends are is asked. */
const askable = (type: PairClaim, features: Features): Features =>
  isRare(type)
    ? Object.fromEntries(
        Object.entries(features).filter(
          ([name]) => name.startsWith(`${type}:`) || name.startsWith('tagger:') || ofEnds.has(name),
        ),
      )
    : features;

function learnClaim(type: PairClaim, found: ClaimTrainingRow[], given: ClaimTrainingRow[], wanted: number) {
  const told = (all: ClaimTrainingRow[]): ClaimTrainingRow[] =>
    all.filter((row) => row.type === type).map((row) => ({ ...row, features: askable(type, row.features) }));
  const asked = told(found);
  const rows = [...asked, ...told(given)];
  const chances = crossChances(rows, options[type]);
  const half = halfBestF1(
    asked.map(({ label }, at) => ({ chance: chances[at] ?? 0, isRight: label === 1 })),
    wanted,
  );
  const threshold = Math.max(half, leastThreshold);
  return { holds: growForest(rows, options[type]).file, threshold };
}

/**
 * Grows the deciders of claims, from the names as the extractor finds them and once more from those of the annotators:
 * there are few claims, and most are missed with their names. Thresholds are told by the best F1 over the
 * found names alone. `wanted`: how many claims of each type the annotators found.
 */
export const learnClaims = (
  found: ClaimTrainingRow[],
  given: ClaimTrainingRow[],
  wanted: (type: PairClaim) => number,
): ClaimDecidersFile => {
  const learned = byPairClaim((type) => learnClaim(type, found, given, wanted(type)));
  return { ...learned, HAS_MODALITY: { ...learned.HAS_MODALITY, threshold: leastOfKinds } };
};
