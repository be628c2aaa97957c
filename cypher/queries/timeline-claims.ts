import { z } from 'zod';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const timelineClaims = defineQuery(import.meta.url, {
  /** Empty for all. */
  parameters: z.object({ community: z.string() }),
  row: rowOf({ type: ClaimType, year: z.int().optional(), papers: z.int() }),
});
