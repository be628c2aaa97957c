import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const keyTerms = defineQuery(import.meta.url, {
  parameters: z.object({ part: z.string(), limit: z.int().positive() }),
  row: rowOf({ term: z.string(), papers: z.int() }),
});
