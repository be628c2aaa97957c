import type { LlmUse } from '../vocabulary/api/job.ts';
import type { Document } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import type { ExtractorOptions } from './grade.ts';

/** Reads one cleaned paper. A step may await (a neural model does), so `extract` is asynchronous. */
export interface Extractor {
  /**
   * Changes whenever the same text could give another extract; papers read by another version are read again. Holds
   * the grade and the weights, not the runtime: two runtimes differ by rounding only.
   */
  readonly version: string;
  /** One line for people: the grade, and what computes it. */
  readonly about: string;
  /** With these another thread makes the same one; null for one that waits for answers, where threads gain nothing. */
  readonly options: ExtractorOptions | null;
  /** Papers that it reads at once in one thread, unless told otherwise. Default 1. */
  readonly atOnce?: number;
  /** What it has asked of a language model so far. */
  use?(): LlmUse;
  /** @param signal Breaks off an extractor that waits for answers; it then rejects with the signal's reason. */
  extract(document: Document, signal?: AbortSignal): Promise<Extract>;
}
