import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

const row = rowOf({
  ...headShape,
  venue: z.string().optional(),
  role: EntityType,
  mentions: z.int(),
  introduces: z.boolean(),
}).transform(({ venue, role, mentions, introduces, ...paper }) => ({
  paper: headOf(paper),
  ...(venue !== undefined && { venue }),
  role,
  mentions,
  introduces,
}));

export const entityPapers = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, limit: z.int().positive() }),
  row,
});
