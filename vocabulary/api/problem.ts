import { z } from 'zod';

/** RFC 9457 `application/problem+json`: the one shape of an error. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** A plain sentence with the place, the value and the way out. */
  detail: z.string(),
  instance: z.string().optional(),
});
/** The `type` of the problem that the database is away; it passes when that is back, and the request may be sent again. */
export const storeAway = 'urn:weft:problem:store-away';

export type Problem = z.infer<typeof Problem>;
