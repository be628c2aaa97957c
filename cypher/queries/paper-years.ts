import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const paperYears = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ first: z.int().optional(), last: z.int().optional() }),
});
