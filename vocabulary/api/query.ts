import { z } from 'zod';

/** POST /api/v1/cypher */
export const CypherRequest = z.object({
  text: z.string().min(1).max(20_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** Most rows of the answer; a table with more says that it was cut. */
  limit: z.int().min(1).max(100_000).default(1_000),
});
export type CypherRequest = z.infer<typeof CypherRequest>;

/** A table; a cut one says so. */
export const TableAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  /** True when more rows exist than were sent, for `limit` or for the 8 MB that an answer may have. */
  cut: z.boolean(),
});
export type TableAnswer = z.infer<typeof TableAnswer>;
