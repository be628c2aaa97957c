import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const countCoMentionEvidence = defineQuery(import.meta.url, {
  parameters: z.object({ source: EntityId, target: EntityId }),
  row: rowOf({ total: z.int() }),
});
