import { z } from 'zod';

/** What a reader process has to know of a server; sent to it, for what stands in its environment others may read. */
export const ReaderSource = z.object({
  uri: z.string(),
  username: z.string().optional(),
  password: z.string().optional(),
  database: z.string().optional(),
});
export type ReaderSource = z.infer<typeof ReaderSource>;
