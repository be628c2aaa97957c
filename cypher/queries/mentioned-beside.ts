import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { nodeOf, nodeShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

const row = rowOf({ ...nodeShape, shared: z.int().positive() }).transform(({ shared, ...node }) => ({
  node: nodeOf(node),
  shared,
}));

export const mentionedBeside = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, limit: z.int().positive() }),
  row,
});
