import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const mentionsOfEntities = defineQuery(import.meta.url, {
  parameters: z.object({ ids: z.array(EntityId) }),
  row: rowOf({ paper: PaperId, entity: EntityId }),
});
