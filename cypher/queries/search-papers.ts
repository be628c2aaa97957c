import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

const row = rowOf({
  ...headShape,
  authors: listOf(z.string()),
  abstract: z.string(),
  hash: z.string(),
  rank: z.number().default(0),
}).transform((paper) => ({
  node: headOf(paper),
  rank: paper.rank,
  authors: paper.authors,
  abstract: paper.abstract,
  hash: paper.hash,
}));

export const searchPapers = defineQuery(import.meta.url, { parameters: noParameters, row });
