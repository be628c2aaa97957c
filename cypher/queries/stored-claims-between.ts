import { z } from 'zod';
import type { Claim } from '../../vocabulary/graph.ts';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { ClaimType, Outcome } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';
import { PaperRange } from './stored-papers-between.ts';

const row = rowOf({
  type: ClaimType,
  source: z.string(),
  target: EntityId,
  paper: PaperId,
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
}).transform(({ paper, source, ...rest }): { paper: PaperId; claim: Claim } => ({
  paper,
  claim: { ...rest, source: rest.type === 'INTRODUCES' ? null : EntityId.parse(source) },
}));

export const storedClaimsBetween = defineQuery(import.meta.url, { parameters: PaperRange, row });
