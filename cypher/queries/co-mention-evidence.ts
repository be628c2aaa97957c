import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { page } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { paperHeadShape, toPaperHead } from './graph-rows.ts';
import { listOf, rowOf } from './row-of.ts';

export const coMentionEvidence = defineQuery(import.meta.url, {
  parameters: z.object({ source: EntityId, target: EntityId, ...page }),
  row: rowOf({
    ...paperHeadShape,
    venue: z.string().optional(),
    url: z.string().optional(),
    title: z.string(),
    abstract: z.string(),
    sourceSpans: listOf(z.int()),
    targetSpans: listOf(z.int()),
  }).transform(({ id, name, year, ...rest }) => ({ paper: toPaperHead({ id, name, year }), ...rest })),
});
