import { z } from 'zod';
import { EdgeType } from '../../vocabulary/kinds.ts';
import { oneEntity } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const relationTotals = defineQuery(import.meta.url, {
  parameters: oneEntity,
  row: rowOf({ type: EdgeType, direction: z.enum(['out', 'in']), total: z.int() }),
});
