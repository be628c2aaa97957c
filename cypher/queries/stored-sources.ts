import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const storedSources = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ name: z.string(), readAt: z.string() }),
});
