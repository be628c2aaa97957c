import { z } from 'zod';
import { EdgeType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const edgeTotals = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ type: EdgeType, total: z.int() }),
});
