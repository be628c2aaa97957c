import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const modelsEvaluatedOn = defineQuery(import.meta.url, {
  parameters: z.object({ name: z.string().min(1) }),
  row: rowOf({ model: z.string(), papers: z.int(), id: z.string() }),
  listed: true,
});
