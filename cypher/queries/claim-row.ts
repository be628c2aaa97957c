import { z } from 'zod';
import { ClaimType, Outcome } from '../../vocabulary/kinds.ts';

/** Where a claim marks its ends, and what it was read by. */
export const claimShape = {
  start: z.int(),
  end: z.int(),
  sourceStart: z.int(),
  sourceEnd: z.int(),
  targetStart: z.int(),
  targetEnd: z.int(),
  score: z.number(),
  rule: z.string(),
  outcome: Outcome.optional(),
};

/** The columns of a claim beside its ends and its paper. */
export const wholeClaimShape = { type: ClaimType, sentence: z.string(), ...claimShape };
