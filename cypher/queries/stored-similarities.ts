import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const storedSimilarities = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ source: PaperId, target: PaperId, score: z.number(), terms: listOf(z.string()) }),
});
