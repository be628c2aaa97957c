import type { Document } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';

/** Reads one cleaned paper. A step may await (a neural model does), so `extract` is asynchronous. */
export interface Extractor {
  /** Changes whenever the same text could give another extract; papers read by another version are read again. */
  readonly version: string;
  extract(document: Document): Promise<Extract>;
}
