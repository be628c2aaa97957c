import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const countEntityNeighbours = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, types: z.array(EdgeType), kinds: z.array(NodeKind) }),
  row: rowOf({ total: z.int() }),
});
