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
  /** With these another thread makes the same one. */
  readonly options: ExtractorOptions;
  extract(document: Document): Promise<Extract>;
}
