import { z } from 'zod';
import { headOf, headShape } from './node-row.ts';

/** The columns of a paper that stands as evidence. */
export const evidenceShape = {
  ...headShape,
  venue: z.string().optional(),
  url: z.string().optional(),
  abstract: z.string(),
};

export const evidencePaperOf = (row: z.infer<z.ZodObject<typeof evidenceShape>>) => ({
  paper: headOf(row),
  ...(row.venue !== undefined && { venue: row.venue }),
  ...(row.url !== undefined && { url: row.url }),
  title: row.name,
  abstract: row.abstract,
});
