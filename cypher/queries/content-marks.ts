import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const contentMarks = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    id: PaperId,
    hash: z.string(),
    resolvedHash: z.string(),
    extractor: z.string(),
    sources: listOf(z.string()),
  }),
});
