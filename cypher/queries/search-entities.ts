import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { listOf, noParameters, rowOf } from './row-of.ts';

const row = rowOf({ ...headShape, aliases: listOf(z.string()), rank: z.number().default(0) }).transform((entity) => ({
  node: headOf(entity),
  rank: entity.rank,
  aliases: entity.aliases,
}));

export const searchEntities = defineQuery(import.meta.url, { parameters: noParameters, row });
