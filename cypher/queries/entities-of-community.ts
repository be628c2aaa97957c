import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { nodeOf, nodeShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

export const entitiesOfCommunity = defineQuery(import.meta.url, {
  parameters: z.object({ community: z.string(), limit: z.int().positive() }),
  row: rowOf(nodeShape).transform(nodeOf),
});
