import { z } from 'zod';
import { Span } from '../extract.ts';
import { NodeId } from '../ids.ts';
import { EdgeType, Outcome } from '../kinds.ts';
import { NodeHead, queryInt } from './node.ts';

/** GET /api/v1/evidence: the sentences behind one edge. */
export const EvidenceRequest = z.object({
  source: NodeId,
  type: EdgeType,
  target: NodeId,
  limit: queryInt(1, 200, 20),
  offset: queryInt(0, 10_000_000, 0),
});
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;

/**
 * A piece of a paper's text with the words marked that stand for each end. `statement` is the sentence that states the
 * edge; `context` another sentence of the paper, sent where an end is only named there ("our model achieves …").
 */
export const Passage = z.object({
  role: z.enum(['statement', 'context']),
  text: z.string(),
  /** `span` counts in `text`. */
  marks: z.array(z.object({ span: Span, end: z.enum(['source', 'target']) })),
});
export type Passage = z.infer<typeof Passage>;

export const Evidence = z.object({
  paper: NodeHead,
  venue: z.string().optional(),
  url: z.string().optional(),
  /** In text order; empty only for SIMILAR_TO. */
  passages: z.array(Passage),
  outcome: Outcome.optional(),
  score: z.number().optional(),
  /** The rule that read the claim, and what it goes by in plain words. */
  rule: z.string().optional(),
  reason: z.string().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const EvidenceAnswer = z.object({
  source: NodeHead,
  target: NodeHead,
  type: EdgeType,
  total: z.int(),
  offset: z.int(),
  limit: z.int(),
  evidence: z.array(Evidence),
  /** For SIMILAR_TO: the shared terms that make the two papers near. */
  terms: z.array(z.string()).optional(),
});
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>;
