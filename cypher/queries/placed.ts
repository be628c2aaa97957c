import { z } from 'zod';
import type { Placement } from '../../vocabulary/graph.ts';
import { listOf } from './row-of.ts';

/** Columns that analysis writes; absent on a node that has not been analysed. */
export const placementShape = {
  rank: z.number().optional(),
  x: z.number().optional(),
  y: z.number().optional(),
  communities: listOf(z.string()),
};

/** The placement in a row, or null for a node that has none yet. */
export function placementOf(row: z.infer<z.ZodObject<typeof placementShape>>): Placement | null {
  const { rank, x, y, communities } = row;
  return rank === undefined || x === undefined || y === undefined ? null : { rank, x, y, communities };
}
