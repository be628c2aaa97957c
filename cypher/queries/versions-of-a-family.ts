import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

export const versionsOfAFamily = defineQuery(import.meta.url, {
  parameters: z.object({
    family: z.string().min(1),
    limit: z.coerce.number().int().min(1).max(1_000).default(100),
  }),
  row: rowOf(headShape).transform(headOf),
  listed: true,
});
