import { z } from 'zod';
import { EdgeType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { nodeKindColumn, noParameters, rowOf } from './row-of.ts';

export const countRelationships = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ type: EdgeType, source: nodeKindColumn, target: nodeKindColumn, count: z.int() }),
});
