import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const numberOfEntities = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ count: z.int() }),
});
