import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const yearsOfCommunity = defineQuery(import.meta.url, {
  parameters: z.object({ community: z.string() }),
  row: rowOf({ year: z.int(), papers: z.int() }),
});
