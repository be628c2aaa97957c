import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const termsOfCommunities = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ id: z.string(), level: z.int(), terms: listOf(z.string()) }),
});
