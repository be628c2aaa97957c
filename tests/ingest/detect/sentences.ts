import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A text and what must, or must not, be read out of it: `Model GPT-4`, or `*` for anything at all. */
const Sample = z.object({ title: z.string().optional(), abstract: z.string(), entities: z.array(z.string()).min(1) });

const samples = (file: string): z.infer<typeof Sample>[] =>
  z.array(Sample).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

export const mustBeFound = samples('must-be-found.json');

/** Nothing in the list may be read out of the text. */
export const mustNotBeFound = samples('must-not-be-found.json');

/** What a reader would find, or would not, and the extractor does otherwise: kept so that whoever mends it moves it. */
export const knownMisses = samples('known-misses.json');
export const knownFalseFinds = samples('known-false-finds.json');
