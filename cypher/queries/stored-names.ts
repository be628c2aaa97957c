import { z } from 'zod';
import { ExtractedClaim, ExtractedEntity } from '../../vocabulary/extract.ts';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

/** Of spans only how many there are. */
const Names = z.object({
  entities: z.array(
    ExtractedEntity.pick({ type: true, name: true, aliases: true, longForm: true, publishedAt: true }).extend({
      spans: z.array(z.unknown()).min(1),
    }),
  ),
  claims: z.array(ExtractedClaim.pick({ type: true, target: true })),
});

const row = rowOf({
  id: PaperId,
  title: z.string(),
  year: z.int().optional(),
  extract: z.string().transform((json) => Names.parse(JSON.parse(json))),
}).transform(({ id, title, year, extract }) => ({
  document: { id, title, ...(year === undefined ? {} : { year }) },
  extract,
}));

export const storedNames = defineQuery(import.meta.url, {
  parameters: z.object({ after: z.string(), limit: z.int().positive() }),
  row,
});
