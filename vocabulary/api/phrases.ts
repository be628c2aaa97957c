import { z } from 'zod';
import { Span } from '../extract.ts';
import { NodeId } from '../ids.ts';
import { NodeHead, queryInt } from './node.ts';

/** GET /api/v1/phrases */
export const PhraseRequest = z.object({
  q: z.string().trim().min(1).max(300),
  /** Completions. */
  limit: queryInt(0, 20, 6),
});
export type PhraseRequest = z.infer<typeof PhraseRequest>;

/** What a phrase asks for: a ready-made query with its parameters, or what joins or tells apart some entities. */
export const PhraseTarget = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('query'),
    query: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.object({ kind: z.literal('paths'), nodes: z.array(NodeId).min(2) }),
  z.object({ kind: z.literal('compare'), nodes: z.array(NodeId).min(2).max(5) }),
]);
export type PhraseTarget = z.infer<typeof PhraseTarget>;

/** A phrase, in the words in which the graph would put it, and what it asks for. */
export const PhraseReading = z.object({ words: z.string(), target: PhraseTarget });
export type PhraseReading = z.infer<typeof PhraseReading>;

export const PhraseAnswer = z.object({
  q: z.string(),
  /** What the phrase means, the likeliest first: more than one where a name is that of several entities. */
  readings: z.array(PhraseReading),
  /** Names of the graph found in it, and what bears them; or a key term, which no entity is called. */
  names: z.array(z.object({ text: z.string(), span: Span, nodes: z.array(NodeHead), term: z.string().nullable() })),
  /** Why there is no reading, and what of the phrase was understood; null where there is one, or a completion begins so. */
  problem: z.string().nullable(),
  /** Phrases that begin so, or that its names fit into. */
  completions: z.array(PhraseReading),
});
export type PhraseAnswer = z.infer<typeof PhraseAnswer>;
