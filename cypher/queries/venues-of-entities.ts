import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const venuesOfEntities = defineQuery(import.meta.url, {
  parameters: z.object({ entities: z.array(EntityId) }),
  row: rowOf({ id: EntityId, venue: z.string(), papers: z.int() }),
});
