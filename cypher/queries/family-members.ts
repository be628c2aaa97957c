import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

export const familyMembers = defineQuery(import.meta.url, {
  parameters: z.object({
    family: z.string().min(1),
    limit: z.int().positive(),
  }),
  row: rowOf(headShape).transform(headOf),
});
