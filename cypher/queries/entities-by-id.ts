import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { nodeOf, nodeShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

export const entitiesById = defineQuery(import.meta.url, {
  parameters: z.object({ ids: z.array(EntityId) }),
  row: rowOf(nodeShape).transform(nodeOf),
});
