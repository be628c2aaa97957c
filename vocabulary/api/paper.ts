import { z } from 'zod';
import { Span } from '../extract.ts';
import { NodeId } from '../ids.ts';
import { ClaimType, EntityType } from '../kinds.ts';
import { CommunityView, GraphNode, NodeHead, queryInt } from './node.ts';

/** A paper near another one, with the reason. */
export const RelatedPaper = z.object({
  paper: NodeHead,
  score: z.number().min(0).max(1),
  terms: z.array(z.string()),
  /** Named entities that both papers mention. */
  shared: z.array(NodeHead),
});
export type RelatedPaper = z.infer<typeof RelatedPaper>;

/** GET /api/v1/papers/:id */
export const PaperAnswer = z.object({
  node: GraphNode,
  title: z.string(),
  abstract: z.string(),
  authors: z.array(z.string()),
  year: z.int().optional(),
  venue: z.string().optional(),
  url: z.string().optional(),
  doi: z.string().optional(),
  arxiv: z.string().optional(),
  sources: z.array(z.string()),
  addedAt: z.string(),
  communities: z.array(CommunityView),
  /** Its key terms, most telling first. */
  terms: z.array(z.string()),
  /** Spans count in `title + "\n" + abstract`. */
  mentions: z.array(z.object({ entity: NodeHead, role: EntityType, introduced: z.boolean(), spans: z.array(Span) })),
  claims: z.array(z.object({ type: ClaimType, source: NodeId, target: NodeId, sentence: Span, rule: z.string() })),
  related: z.array(RelatedPaper),
});
export type PaperAnswer = z.infer<typeof PaperAnswer>;

/** GET /api/v1/related/:id — `:id` is a paper's id. */
export const RelatedRequest = z.object({ limit: queryInt(1, 50, 5) });
export type RelatedRequest = z.infer<typeof RelatedRequest>;
export const RelatedAnswer = z.object({ paper: NodeHead, related: z.array(RelatedPaper) });
export type RelatedAnswer = z.infer<typeof RelatedAnswer>;
