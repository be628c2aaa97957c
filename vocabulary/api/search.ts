import { z } from 'zod';
import { Span } from '../extract.ts';
import { nodeKinds } from '../kinds.ts';
import { NodeHead, queryInt } from './node.ts';

/** What search finds: nodes by kind, and authors. */
export const searchKinds = [...nodeKinds, 'Author'] as const;
export const SearchKind = z.enum(searchKinds);
export type SearchKind = z.infer<typeof SearchKind>;

/** GET /api/v1/search */
export const SearchRequest = z.object({
  q: z.string().trim().min(1).max(200),
  /** Hits per group. */
  limit: queryInt(1, 100, 6),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

export const SearchHit = z.object({
  /** What was found: a node, or a paper by the matching author. */
  node: NodeHead,
  /** Which of its words matched, and where in that text: exact name first, then prefix, then fuzzy. */
  field: z.enum(['name', 'alias', 'title', 'author', 'abstract']),
  text: z.string(),
  marks: z.array(Span),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** A key term that the text is in, with the papers that have it or a longer one that holds it. */
export const TermHit = z.object({
  term: z.string(),
  papers: z.int().positive(),
  /** Communities of the finest level of which it is a key term. */
  communities: z.int().nonnegative(),
  marks: z.array(Span),
});
export type TermHit = z.infer<typeof TermHit>;

export const SearchAnswer = z.object({
  q: z.string(),
  /** Best group first; a group without hits is left out. In the Author group each hit is a paper of that author. */
  groups: z.array(z.object({ kind: SearchKind, total: z.int(), hits: z.array(SearchHit) })),
  /** Key terms: the text itself, then those that begin so, then those that hold it; those of most papers first. */
  terms: z.object({
    total: z.int(),
    hits: z.array(TermHit),
    /** How many of the groups come first: those of names that are the text or begin so. */
    after: z.int().nonnegative(),
  }),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
