import { z } from 'zod';
import { ClaimType, Outcome } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const contentClaims = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({
    type: ClaimType,
    source: z.string(),
    target: z.string(),
    paper: z.string(),
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
  }),
});
