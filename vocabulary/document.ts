import { z } from 'zod';
import { PaperId } from './ids.ts';

/** A paper as a reader found it: what goes into the pipeline. */
export const Document = z.object({
  id: PaperId,
  title: z.string().min(1).max(2_000),
  abstract: z.string().max(50_000),
  authors: z.array(z.string().min(1).max(300)).max(5_000).default([]),
  year: z.int().min(1800).max(2200).optional(),
  venue: z.string().min(1).max(500).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  doi: z.string().min(1).max(300).optional(),
  arxiv: z.string().min(1).max(60).optional(),
});
export type Document = z.infer<typeof Document>;

/** The one text in which all offsets of a paper count (UTF-16 code units): its title, a line feed, its abstract. */
export const textOf = (document: { title: string; abstract: string }): string =>
  `${document.title}\n${document.abstract}`;
