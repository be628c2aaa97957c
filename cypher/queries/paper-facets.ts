import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const paperFacets = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    id: PaperId,
    venue: z.string().optional(),
    authors: listOf(z.string()),
    addedAt: z.string(),
    terms: listOf(z.string()),
  }),
});
