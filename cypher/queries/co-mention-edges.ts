import { z } from 'zod';
import { EntityId, nodeIdOfEntity } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const coMentionEdges = defineQuery(import.meta.url, {
  parameters: z.object({ minRank: z.number(), minPapers: z.int().positive(), limit: z.int().positive() }),
  row: rowOf({
    source: EntityId.transform(nodeIdOfEntity),
    target: EntityId.transform(nodeIdOfEntity),
    papers: z.int(),
    score: z.number(),
  }),
});
