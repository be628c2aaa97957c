import { z } from 'zod';
import { checkTagger, loadTagger, TaggerOptions } from './tagger/load-tagger.ts';
import type { Tagger } from './tagger/reading.ts';

/** How papers are read on this machine: with the neural tagger, or by rules, lexicons and small models alone. */
const ownGrades = ['accurate', 'fast'] as const;
export const OwnGrade = z.enum(ownGrades);
export type OwnGrade = z.infer<typeof OwnGrade>;

/** How papers are read: by what Weft has itself, or by a language model that it asks. */
export const grades = [...ownGrades, 'llm'] as const;
export const Grade = z.enum(grades);
export type Grade = z.infer<typeof Grade>;

/** How an extractor is made. Goes to worker threads as it is. */
export const ExtractorOptions = TaggerOptions.extend({
  /** Default: accurate where the neural tagger can be loaded, else fast. */
  grade: OwnGrade.optional(),
});
export type ExtractorOptions = z.infer<typeof ExtractorOptions>;

export interface ChosenGrade {
  grade: OwnGrade;
  /** Null in the fast grade. */
  tagger: Tagger | null;
  /** Part of the extractor's version: the grade and, where there are any, the weights. */
  identity: string;
  /** One line for people: the grade, what computes it or why it is not the accurate one. */
  about: string;
}

/** A grade was asked for by name and cannot be had; the message says why and what to do. */
export class GradeUnavailable extends Error {}

const accurate = (runtime: string): string => `reading in the accurate grade (${runtime})`;
const fast = 'reading in the fast grade (no neural network)';
const instead = (reason: string): string => `reading in the fast grade, for the neural tagger cannot be had: ${reason}`;

function refuse(reason: string): never {
  throw new GradeUnavailable(
    `The accurate grade cannot be had: ${reason}. Leave --grade and WEFT_GRADE away, or ask for the fast one.`,
  );
}

/**
 * Loads what the grade takes, for this thread.
 * @throws GradeUnavailable
 */
export async function chooseGrade({ grade, ...options }: ExtractorOptions = {}): Promise<ChosenGrade> {
  if (grade === 'fast') return { grade, tagger: null, identity: 'fast', about: fast };
  const loaded = await loadTagger(options);
  if (loaded.tagger === null) {
    if (grade === 'accurate') refuse(loaded.reason);
    return { grade: 'fast', tagger: null, identity: 'fast', about: instead(loaded.reason) };
  }
  const { tagger, identity } = loaded;
  return { grade: 'accurate', tagger, identity: `accurate-${identity}`, about: accurate(tagger.runtime) };
}

/**
 * The line that `chooseGrade` would give, without loading the network: for a server that may never read a paper.
 * @throws GradeUnavailable
 */
export async function aboutGrade({ grade, ...options }: ExtractorOptions = {}): Promise<string> {
  if (grade === 'fast') return fast;
  const found = await checkTagger(options);
  if (found.isThere) return accurate(found.runtime);
  return grade === 'accurate' ? refuse(found.reason) : instead(found.reason);
}
