import { z } from 'zod';
import type { NodeKind } from '../../vocabulary/kinds.ts';
import { nodeKindColumn, rowOf } from './row-of.ts';

/** The engines add up in orders of their own, and sums of fractions differ in their last digits. */
const sum = z.number().transform((value) => Math.round(value * 1_000) / 1_000);

/** Members of one kind of one community, or rather of one combination of a coarse and a fine one. */
export interface CommunityMembersRow {
  /** Coarse and fine. */
  communities: string[];
  kind: NodeKind;
  members: number;
  /** Means of their coordinates, and of the square of their distance from the origin. */
  x: number;
  y: number;
  square: number;
  first?: number | undefined;
  last?: number | undefined;
}

export const communityMembersRow: z.ZodType<CommunityMembersRow> = rowOf({
  communities: z.array(z.string()),
  kind: nodeKindColumn,
  members: z.int(),
  x: sum,
  y: sum,
  square: sum,
  first: z.int().optional(),
  last: z.int().optional(),
});
