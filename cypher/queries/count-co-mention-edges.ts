import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const countCoMentionEdges = defineQuery(import.meta.url, {
  parameters: z.object({ minPapers: z.int().positive() }),
  row: rowOf({ total: z.int() }),
});
