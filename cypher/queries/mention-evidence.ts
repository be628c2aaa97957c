import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { paperHeadShape, toPaperHead } from './graph-rows.ts';
import { listOf, rowOf } from './row-of.ts';

export const mentionEvidence = defineQuery(import.meta.url, {
  parameters: z.object({ paper: PaperId, entity: EntityId }),
  row: rowOf({
    ...paperHeadShape,
    venue: z.string().optional(),
    url: z.string().optional(),
    title: z.string(),
    abstract: z.string(),
    spans: listOf(z.int()),
    score: z.number(),
  }).transform(({ id, name, year, ...rest }) => ({ paper: toPaperHead({ id, name, year }), ...rest })),
});
