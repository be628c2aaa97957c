import { z } from 'zod';

/** What was asked of a language model, in the llm grade. */
export const LlmUse = z.object({
  requests: z.int(),
  /** Papers whose answer was known from before. */
  fromCache: z.int(),
  /** As the endpoint counts them: of what was sent, and of what it answered. */
  tokensRead: z.int(),
  tokensWritten: z.int(),
  /** Answers without a count of tokens. */
  uncounted: z.int(),
  /** Parts of answers that were left out: of a wrong form, or not borne out by the text. */
  dropped: z.int(),
  /** Answers that could not be written to the cache. */
  notKept: z.int(),
});
export type LlmUse = z.infer<typeof LlmUse>;

/** What an ingest did; every paper of the input is counted in exactly one of the first five. */
export const IngestSummary = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** The same paper again in one input. */
  duplicate: z.int(),
  failed: z.int(),
  /** Pieces of input that are no papers (page chrome). */
  skipped: z.int(),
  entities: z.int(),
  claims: z.int(),
  seconds: z.number(),
  llm: LlmUse.optional(),
});
export type IngestSummary = z.infer<typeof IngestSummary>;

/** The steps of an ingest or analysis, in order; `wait` while another process writes to the same graph. */
export const JobStep = z.enum(['read', 'extract', 'wait', 'resolve', 'write', 'analyse']);
export type JobStep = z.infer<typeof JobStep>;

/** A message about something in the input that did not go in. */
export const Notice = z.object({
  level: z.enum(['failed', 'skipped', 'duplicate']),
  file: z.string(),
  line: z.int().positive(),
  reason: z.string(),
});
export type Notice = z.infer<typeof Notice>;

/** GET /api/v1/jobs/:id/events (server-sent events) */
export const JobEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    step: JobStep,
    done: z.int(),
    total: z.int().nullable(),
    /** With \`wait\`: for whom, in words. */
    note: z.string().optional(),
  }),
  z.object({ kind: z.literal('notice'), notice: Notice }),
  /** To who joins late: so many notices are not kept any more. */
  z.object({ kind: z.literal('left-out'), notices: z.int().positive() }),
  z.object({ kind: z.literal('done'), summary: IngestSummary.nullable() }),
  z.object({ kind: z.literal('error'), message: z.string() }),
]);
export type JobEvent = z.infer<typeof JobEvent>;

/** POST /api/v1/ingest (NDJSON, one Document a line) and POST /api/v1/analyse answer 202 with this. */
export const JobAnswer = z.object({ id: z.string() });
export type JobAnswer = z.infer<typeof JobAnswer>;
