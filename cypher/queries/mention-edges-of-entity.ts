import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { edgeOfNodeRow } from './edge-of-node-row.ts';

export const mentionEdgesOfEntity = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, limit: z.int().positive() }),
  row: edgeOfNodeRow,
});
