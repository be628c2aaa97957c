import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { listOf, rowOf } from './row-of.ts';

export const mentionSpans = defineQuery(import.meta.url, {
  parameters: z.object({ papers: z.array(PaperId), entities: z.array(EntityId) }),
  row: rowOf({ paper: PaperId, entity: EntityId, spans: listOf(z.int()), score: z.number() }),
});
