import { z } from 'zod';
import { Outcome } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const comparedModels = defineQuery(import.meta.url, {
  parameters: z.object({ limit: z.coerce.number().int().min(1).max(1_000).default(50) }),
  row: rowOf({
    model: z.string(),
    other: z.string(),
    outcome: Outcome,
    papers: z.int(),
    id: z.string(),
    otherId: z.string(),
  }),
  listed: true,
});
