import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { entityTypeColumn, rowOf } from './row-of.ts';

export const newSince = defineQuery(import.meta.url, {
  parameters: z.object({
    year: z.coerce.number().int().min(1800).max(2200),
    limit: z.coerce.number().int().min(1).max(1_000).default(50),
  }),
  row: rowOf({
    name: z.string(),
    type: entityTypeColumn,
    firstYear: z.int(),
    papers: z.int(),
    id: z.string(),
  }),
  listed: true,
});
