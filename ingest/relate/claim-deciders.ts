import { z } from 'zod';
import type { Features } from '../learn/forest.ts';
import { Forest, ForestFile } from '../learn/forest.ts';
import { byPairClaim, type PairClaim, pairClaims } from '../tagger/pair-claims.ts';

/** The trained deciders of claims, as `training/` writes them, with the least chances, chosen for the best F1. */
export const ClaimDecidersFile = z.record(z.enum(pairClaims), z.object({ holds: ForestFile, threshold: z.number() }));
export type ClaimDecidersFile = z.infer<typeof ClaimDecidersFile>;

export interface ClaimDecider {
  /** 0–1. */
  chance(features: Features): number;
  threshold: number;
  /** The feature that spoke most for the claim. */
  strongest(features: Features): string;
}

export type ClaimDeciders = Record<PairClaim, ClaimDecider>;

function decider({ holds, threshold }: ClaimDecidersFile[PairClaim]): ClaimDecider {
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
  const learned = ClaimDecidersFile.parse(file);
  return byPairClaim((claim) => decider(learned[claim]));
}
