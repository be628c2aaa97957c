import { z } from 'zod';
import type { Features } from '../learn/forest.ts';
import { Forest, ForestFile } from '../learn/forest.ts';

/** Claims that a forest decides on, one forest each. */
export const decidedClaims = [
  'TRAINED_ON',
  'EVALUATED_ON',
  'COMPARED_WITH',
  'BASED_ON',
  'DERIVED_FROM',
  'HAS_MODALITY',
] as const;
const DecidedClaim = z.enum(decidedClaims);
export type DecidedClaim = z.infer<typeof DecidedClaim>;

/** The trained deciders of claims, as `training/` writes them, with the least chances, chosen for the best F1. */
export const ClaimDecidersFile = z.record(DecidedClaim, z.object({ holds: ForestFile, threshold: z.number() }));
export type ClaimDecidersFile = z.infer<typeof ClaimDecidersFile>;

export interface ClaimDecider {
  /** 0–1. */
  chance(features: Features): number;
  threshold: number;
  /** The feature that spoke most for the claim. */
  strongest(features: Features): string;
}

export type ClaimDeciders = Record<DecidedClaim, ClaimDecider>;

function decider({ holds, threshold }: ClaimDecidersFile[DecidedClaim]): ClaimDecider {
  const forest = new Forest(holds);
  return {
    threshold,
    chance: (features) => forest.chance(features),
    strongest: (features) =>
      forest.reasons(features).find(({ feature, share }) => share > 0 && features[feature] !== undefined)?.feature ??
      'all-together',
  };
}

/** @throws ZodError if the file holds no deciders. */
export function claimDeciders(file: unknown): ClaimDeciders {
  const { TRAINED_ON, EVALUATED_ON, COMPARED_WITH, BASED_ON, DERIVED_FROM, HAS_MODALITY } =
    ClaimDecidersFile.parse(file);
  return {
    TRAINED_ON: decider(TRAINED_ON),
    EVALUATED_ON: decider(EVALUATED_ON),
    COMPARED_WITH: decider(COMPARED_WITH),
    BASED_ON: decider(BASED_ON),
    DERIVED_FROM: decider(DERIVED_FROM),
    HAS_MODALITY: decider(HAS_MODALITY),
  };
}
