import { z } from 'zod';
import { NodeKind } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { graphNodeRow } from './graph-rows.ts';

export const topNodes = defineQuery(import.meta.url, {
  parameters: z.object({ kinds: z.array(NodeKind), limit: z.int().positive() }),
  row: graphNodeRow,
});
