import { z } from 'zod';
import { Document } from '../../vocabulary/document.ts';
import { Extract } from '../../vocabulary/extract.ts';
import { defineQuery } from './define-query.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

const row = rowOf({
  ...Document.shape,
  authors: listOf(z.string()),
  hash: z.string(),
  extractor: z.string(),
  extract: z.string().transform((json) => Extract.parse(JSON.parse(json))),
  resolvedHash: z.string(),
  sources: listOf(z.string()),
  addedAt: z.string(),
}).transform(({ hash, extractor, extract, resolvedHash, sources, addedAt, ...document }) => ({
  document,
  hash,
  extractor,
  extract,
  resolvedHash,
  sources,
  addedAt,
}));

export const storedPapers = defineQuery(import.meta.url, { parameters: noParameters, row });
