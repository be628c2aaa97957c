import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { nodeOf, nodeShape } from './node-row.ts';
import { listOf, rowOf } from './row-of.ts';

const row = rowOf({
  ...nodeShape,
  abstract: z.string(),
  authors: listOf(z.string()),
  venue: z.string().optional(),
  url: z.string().optional(),
  doi: z.string().optional(),
  arxiv: z.string().optional(),
  sources: listOf(z.string()),
  addedAt: z.string(),
  terms: listOf(z.string()),
}).transform(({ abstract, authors, venue, url, doi, arxiv, sources, addedAt, terms, ...node }) => ({
  node: nodeOf(node),
  abstract,
  authors,
  venue,
  url,
  doi,
  arxiv,
  sources,
  addedAt,
  terms,
}));

export const paperById = defineQuery(import.meta.url, { parameters: z.object({ id: PaperId }), row });
