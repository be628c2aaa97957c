import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const timelinePapers = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ year: z.int().optional(), papers: z.int() }),
});
