import { z } from 'zod';

/** A place in a query's text. */
export const QueryPlace = z.object({
  /** Both count from 1; a column is a character, whatever its bytes. */
  line: z.int().positive(),
  column: z.int().positive(),
  /** Characters from there on; absent where only the beginning is known. */
  length: z.int().positive().optional(),
});
export type QueryPlace = z.infer<typeof QueryPlace>;

/** RFC 9457 `application/problem+json`: the one shape of an error. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** A plain sentence with the place, the value and the way out. */
  detail: z.string(),
  instance: z.string().optional(),
  /** Of a query that was refused: what of its text that is about, where it is about one place. */
  at: QueryPlace.optional(),
});
/** The `type` of the problem that the database is away; it passes when that is back, and the request may be sent again. */
export const storeAway = 'urn:weft:problem:store-away';

export type Problem = z.infer<typeof Problem>;
