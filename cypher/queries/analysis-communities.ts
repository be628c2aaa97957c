import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const analysisCommunities = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    id: z.string(),
    level: z.int(),
    name: z.string(),
    size: z.int(),
    colour: z.string(),
    terms: listOf(z.string()),
  }),
});
