import { z } from 'zod';
import { EntityType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const contentMentions = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    paper: z.string(),
    entity: z.string(),
    count: z.int(),
    spans: listOf(z.int()),
    role: EntityType,
    score: z.number(),
  }),
});
