import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType, Outcome } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { evidencePaperOf, evidenceShape } from './evidence-row.ts';
import { rowOf } from './row-of.ts';

export const claimEnds = z.object({ source: z.union([EntityId, PaperId]), type: ClaimType, target: EntityId });

const row = rowOf({
  ...evidenceShape,
  start: z.int(),
  end: z.int(),
  sourceStart: z.int(),
  sourceEnd: z.int(),
  targetStart: z.int(),
  targetEnd: z.int(),
  score: z.number(),
  rule: z.string(),
  outcome: Outcome.optional(),
}).transform(({ start, end, sourceStart, sourceEnd, targetStart, targetEnd, score, rule, outcome, ...paper }) => ({
  ...evidencePaperOf(paper),
  claim: { start, end, sourceStart, sourceEnd, targetStart, targetEnd },
  score,
  rule,
  ...(outcome !== undefined && { outcome }),
}));

export const evidenceOfClaim = defineQuery(import.meta.url, {
  parameters: claimEnds.extend({ offset: z.int().nonnegative(), limit: z.int().positive() }),
  row,
});
