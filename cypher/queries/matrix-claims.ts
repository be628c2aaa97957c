import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType, EntityType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

/** Which pairs a matrix asks for. */
export const matrixScope = {
  /** Kinds of source and target. */
  from: z.array(EntityType),
  to: z.array(EntityType),
  /** Part of each one's name, in small letters; empty for all. */
  sourceName: z.string(),
  targetName: z.string(),
  /** First and last year of the papers that count; 0 and 9999 let all pass, also those without a year. */
  first: z.int(),
  last: z.int(),
  /** Empty for all. */
  community: z.string(),
};

export const matrixClaims = defineQuery(import.meta.url, {
  parameters: z.object({ ...matrixScope, types: z.array(ClaimType) }),
  row: rowOf({ source: EntityId, target: EntityId, type: ClaimType, paper: PaperId, year: z.int().optional() }),
});
