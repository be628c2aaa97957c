import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const storedMarks = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    id: PaperId,
    hash: z.string(),
    extractor: z.string(),
    resolvedHash: z.string(),
    sources: listOf(z.string()),
    addedAt: z.string(),
  }),
});
