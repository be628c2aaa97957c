import { z } from 'zod';
import { QueryPlan } from '../../../vocabulary/api/query.ts';

/** A reader's query, which has passed the guard, and what it may cost. */
export const ReaderQuery = z.object({
  /** What the process opens before it asks: the path of a snapshot, or which server. */
  source: z.string(),
  /** Of writes that the answer has to see, on a server. */
  bookmarks: z.array(z.string()),
  text: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  /** Time in milliseconds, from when the source is open. */
  timeoutMs: z.number(),
  /** Most rows of the answer. */
  limit: z.number(),
  /** Most bytes of the answer, as JSON. */
  maxBytes: z.number(),
});
export type ReaderQuery = z.infer<typeof ReaderQuery>;

/** What a reader process says about a query: `opened`, `rows` any number of times, then `done` or `failed`. */
export const ReaderMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  /** Rows as the JSON text of an array of arrays: cut into pieces, so that no one of them keeps the parent busy. */
  z.object({ kind: z.literal('rows'), json: z.string() }),
  z.object({
    kind: z.literal('done'),
    columns: z.array(z.string()),
    cut: z.boolean(),
    plan: QueryPlan.optional(),
  }),
  z.object({
    kind: z.literal('failed'),
    /** `message` counts for the first two: what the engine says about the query, or about the source.
     * After `process memory` the process ends itself. */
    why: z.enum(['mistake', 'opening', 'away', 'time', 'memory', 'process memory', 'row size']),
    message: z.string(),
  }),
]);
export type ReaderMessage = z.infer<typeof ReaderMessage>;

export const Rows = z.array(z.array(z.unknown()));
