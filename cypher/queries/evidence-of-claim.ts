import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { claimShape } from './claim-row.ts';
import { defineQuery } from './define-query.ts';
import { evidencePaperOf, evidenceShape } from './evidence-row.ts';
import { rowOf } from './row-of.ts';

export const claimEnds = z.object({ source: z.union([EntityId, PaperId]), type: ClaimType, target: EntityId });

const row = rowOf({
  ...evidenceShape,
  ...claimShape,
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
