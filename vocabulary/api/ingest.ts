import { z } from 'zod';
import { Document } from '../document.ts';

/** One line of the NDJSON body of POST /api/v1/ingest: a paper as it was read, and where. */
export const IngestLine = z.object({
  document: Document,
  /** Name of the input, for `Paper.sources` and for notices. */
  file: z.string().min(1).max(1_000),
  line: z.int().positive(),
});
export type IngestLine = z.infer<typeof IngestLine>;
