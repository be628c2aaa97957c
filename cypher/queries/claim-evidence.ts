import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { ClaimType, Outcome } from '../../vocabulary/kinds.ts';
import { page } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { paperHeadShape, toPaperHead } from './graph-rows.ts';
import { rowOf } from './row-of.ts';

export const claimEvidence = defineQuery(import.meta.url, {
  parameters: z.object({ source: z.string(), type: ClaimType, target: EntityId, ...page }),
  row: rowOf({
    ...paperHeadShape,
    venue: z.string().optional(),
    url: z.string().optional(),
    title: z.string(),
    abstract: z.string(),
    sentence: z.string(),
    start: z.int(),
    end: z.int(),
    sourceStart: z.int(),
    sourceEnd: z.int(),
    targetStart: z.int(),
    targetEnd: z.int(),
    score: z.number(),
    rule: z.string(),
    outcome: Outcome.optional(),
  }).transform(({ id, name, year, ...rest }) => ({ paper: toPaperHead({ id, name, year }), ...rest })),
});
