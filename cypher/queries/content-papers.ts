import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

const text = z.string().optional();

export const contentPapers = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    id: z.string(),
    title: z.string(),
    abstract: z.string(),
    authors: listOf(z.string()),
    year: z.int().optional(),
    venue: text,
    url: text,
    doi: text,
    arxiv: text,
    extractor: z.string(),
  }),
});
