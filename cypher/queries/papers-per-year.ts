import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const papersPerYear = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ year: z.int(), papers: z.int() }),
});
