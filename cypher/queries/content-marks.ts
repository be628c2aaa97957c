import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const contentMarks = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ id: z.string(), hash: z.string(), resolvedHash: z.string() }),
});
