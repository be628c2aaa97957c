import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { nodeOf, nodeShape } from './node-row.ts';
import { listOf, rowOf } from './row-of.ts';

const row = rowOf({
  ...nodeShape,
  aliases: listOf(z.string()),
  lastYear: z.int().optional(),
  family: z.string().optional(),
}).transform((entity) => ({
  node: nodeOf(entity),
  aliases: entity.aliases,
  lastYear: entity.lastYear,
  family: entity.family,
}));

export const entityById = defineQuery(import.meta.url, { parameters: z.object({ id: EntityId }), row });
