import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const countPaperNeighbours = defineQuery(import.meta.url, {
  parameters: z.object({ id: PaperId, types: z.array(EdgeType), kinds: z.array(NodeKind) }),
  row: rowOf({ total: z.int() }),
});
