import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { paperHeadShape, toPaperHead } from './graph-rows.ts';
import { listOf, rowOf } from './row-of.ts';

export const relatedPapers = defineQuery(import.meta.url, {
  parameters: z.object({ id: PaperId, limit: z.int().positive() }),
  row: rowOf({ ...paperHeadShape, score: z.number(), terms: listOf(z.string()) }).transform(
    ({ score, terms, ...head }) => ({ paper: toPaperHead(head), score, terms }),
  ),
});
