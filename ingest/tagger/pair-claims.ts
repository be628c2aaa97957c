import type { ClaimType } from '../../vocabulary/kinds.ts';

/** Claims between two things, not by the paper; in the order of the network's answers. */
export const pairClaims = [
  'TRAINED_ON',
  'EVALUATED_ON',
  'COMPARED_WITH',
  'BASED_ON',
  'DERIVED_FROM',
  'HAS_MODALITY',
] as const satisfies Exclude<ClaimType, 'INTRODUCES'>[];
export type PairClaim = (typeof pairClaims)[number];

/** Something for each of these claims. */
export const byPairClaim = <Value>(make: (claim: PairClaim, index: number) => Value): Record<PairClaim, Value> => ({
  TRAINED_ON: make('TRAINED_ON', 0),
  EVALUATED_ON: make('EVALUATED_ON', 1),
  COMPARED_WITH: make('COMPARED_WITH', 2),
  BASED_ON: make('BASED_ON', 3),
  DERIVED_FROM: make('DERIVED_FROM', 4),
  HAS_MODALITY: make('HAS_MODALITY', 5),
});
