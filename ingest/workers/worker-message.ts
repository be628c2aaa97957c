import { z } from 'zod';
import { Extract } from '../../vocabulary/extract.ts';

/** What an extraction worker says: once that it is ready, then one answer per paper, in the order of the requests. */
export const WorkerMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), version: z.string() }),
  z.object({ kind: z.literal('extract'), extract: Extract }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);
export type WorkerMessage = z.infer<typeof WorkerMessage>;
