import { z } from 'zod';
import { QueryPlace } from './problem.ts';

/** Most characters of a query's text, and rows of its answer. */
export const maxQueryCharacters = 20_000;
export const maxQueryRows = 100_000;

/** POST /api/v1/cypher */
export const CypherRequest = z.object({
  text: z.string().min(1).max(maxQueryCharacters),
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** Most rows of the answer; a table with more says that it was cut. */
  limit: z.int().min(1).max(maxQueryRows).default(1_000),
});
export type CypherRequest = z.infer<typeof CypherRequest>;

/** POST /api/v1/cypher/check: what the guard says, without running it. */
export const CypherCheckRequest = CypherRequest.omit({ limit: true });

export const CypherCheckAnswer = z.object({
  /** Why it would not be run, and what of its text that is about; null when it would. */
  refusal: z.object({ detail: z.string(), at: QueryPlace.optional() }).nullable(),
});
export type CypherCheckAnswer = z.infer<typeof CypherCheckAnswer>;

/** One operator of a plan. */
export const PlanStep = z.object({
  /** 0 is the last operator, which gives the answer; a step takes the rows of the deeper ones below it. */
  depth: z.int().nonnegative(),
  operator: z.string(),
  details: z.string(),
  /** As the planner reckons beforehand. */
  estimatedRows: z.number().optional(),
  /** As counted, of a query that was run with PROFILE; so are the hits: reads of the store. */
  rows: z.number().optional(),
  hits: z.number().optional(),
});
export type PlanStep = z.infer<typeof PlanStep>;

/** How the engine goes about a query: its own drawing in fixed-width characters, or its operators. */
export const QueryPlan = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('steps'), steps: z.array(PlanStep) }),
]);
export type QueryPlan = z.infer<typeof QueryPlan>;

/** A table; a cut one says so. */
export const TableAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  /** True when more rows exist than were sent, for `limit` or for the 8 MB that an answer may have. */
  cut: z.boolean(),
  /** Of a query that begins with EXPLAIN or PROFILE. */
  plan: QueryPlan.optional(),
});
export type TableAnswer = z.infer<typeof TableAnswer>;
