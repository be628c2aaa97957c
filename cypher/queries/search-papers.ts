import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { paperHeadShape, toPaperHead } from './graph-rows.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const searchPapers = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    ...paperHeadShape,
    authors: listOf(z.string()),
    abstract: z.string().default(''),
    rank: z.number(),
  }).transform(({ authors, abstract, rank, ...head }) => ({ node: toPaperHead(head), authors, abstract, rank })),
});
