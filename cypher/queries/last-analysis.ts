import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const lastAnalysis = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ analysed: z.string().optional() }),
});
