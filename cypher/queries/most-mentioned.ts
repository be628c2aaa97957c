import { z } from 'zod';
import { EntityType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const mostMentioned = defineQuery(import.meta.url, {
  parameters: z.object({ type: EntityType, limit: z.coerce.number().int().min(1).max(1_000).default(20) }),
  row: rowOf({
    name: z.string(),
    papers: z.int(),
    firstYear: z.int().optional(),
    rank: z.number(),
    id: z.string(),
  }),
  listed: true,
});
