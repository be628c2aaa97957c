import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { page } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { graphNodeRow } from './graph-rows.ts';

export const paperNeighboursIn = defineQuery(import.meta.url, {
  parameters: z.object({ id: PaperId, types: z.array(EdgeType), kinds: z.array(NodeKind), ...page }),
  row: graphNodeRow,
});
