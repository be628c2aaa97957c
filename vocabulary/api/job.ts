import { z } from 'zod';

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
  z.object({ kind: z.literal('progress'), step: JobStep, done: z.int(), total: z.int().nullable() }),
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
