import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { nodeKindColumn, noParameters, rowOf } from './row-of.ts';

export const relationshipCounts = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ from: nodeKindColumn, type: z.string(), to: nodeKindColumn, count: z.int() }),
});
