import { z } from 'zod';
import { onePaper } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { graphNodeShape, toGraphNode } from './graph-rows.ts';
import { listOf, rowOf } from './row-of.ts';

export const paperById = defineQuery(import.meta.url, {
  parameters: onePaper,
  row: rowOf({
    ...graphNodeShape,
    title: z.string(),
    abstract: z.string(),
    authors: listOf(z.string()),
    venue: z.string().optional(),
    url: z.string().optional(),
    doi: z.string().optional(),
    arxiv: z.string().optional(),
    sources: listOf(z.string()),
    addedAt: z.string(),
  }).transform(({ id, kind, name, papers, year, x, y, rank, communities, ...document }) => ({
    ...document,
    year,
    node: toGraphNode({ id, kind, name, papers, year, x, y, rank, communities }),
  })),
});
