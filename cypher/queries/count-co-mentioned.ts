import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { NodeKind } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const countCoMentioned = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, kinds: z.array(NodeKind) }),
  row: rowOf({ total: z.int() }),
});
