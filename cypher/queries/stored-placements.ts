import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { listOf, nodeKindColumn, noParameters, rowOf } from './row-of.ts';

const row = rowOf({
  id: z.string(),
  kind: nodeKindColumn,
  rank: z.number(),
  x: z.number(),
  y: z.number(),
  communities: listOf(z.string()),
  terms: listOf(z.string()),
}).transform(({ id, kind, terms, ...placement }) => ({ id, kind, placement, terms }));

export const storedPlacements = defineQuery(import.meta.url, { parameters: noParameters, row });
