import { createExtractor } from './extract.ts';
import type { Extractor } from './extractor.ts';
import { aboutGrade, type ExtractorOptions, type Grade } from './grade.ts';
import { aboutLlm, createLlmExtractor } from './llm/create-llm-extractor.ts';
import type { LlmOptions } from './llm/settings.ts';

/** How papers are to be read. */
export interface ReadingOptions extends Omit<ExtractorOptions, 'grade'> {
  /** Default: accurate where the neural tagger can be loaded, else fast; a language model is asked only by name. */
  grade?: Grade | undefined;
  /** What the llm grade takes. */
  llm?: LlmOptions | undefined;
}

/** @throws GradeUnavailable */
export async function makeExtractor({ grade, llm, ...options }: ReadingOptions = {}): Promise<Extractor> {
  return grade === 'llm' ? createLlmExtractor(llm) : createExtractor({ ...options, grade });
}

/**
 * The line that the extractor would say of itself, without making it.
 * @throws GradeUnavailable
 */
export async function aboutReading({ grade, llm, ...options }: ReadingOptions = {}): Promise<string> {
  return grade === 'llm' ? aboutLlm(llm) : aboutGrade({ ...options, grade });
}
