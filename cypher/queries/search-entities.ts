import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { nodeHeadShape, toNodeHead } from './graph-rows.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

export const searchEntities = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ ...nodeHeadShape, aliases: listOf(z.string()), rank: z.number() }).transform(
    ({ aliases, rank, ...head }) => ({
      node: toNodeHead(head),
      aliases,
      rank,
    }),
  ),
});
