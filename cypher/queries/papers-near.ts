import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { listOf, rowOf } from './row-of.ts';

const row = rowOf({ ...headShape, score: z.number(), terms: listOf(z.string()) }).transform(
  ({ score, terms, ...paper }) => ({ paper: headOf(paper), score, terms }),
);

export const papersNear = defineQuery(import.meta.url, {
  parameters: z.object({ id: PaperId, limit: z.int().positive() }),
  row,
});
