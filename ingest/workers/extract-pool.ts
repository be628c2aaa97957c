import type { Document } from '../../vocabulary/document.ts';
import type { Extract } from '../../vocabulary/extract.ts';
import type { Extractor } from '../extractor.ts';
import type { ExtractorOptions } from '../grade.ts';
import { ExtractThread } from './extract-thread.ts';

/** An extractor spread over threads: the same answers, one per core at a time. */
export class ExtractPool implements Extractor {
  readonly version: string;
  readonly about: string;
  readonly options: ExtractorOptions;
  readonly #threads: ExtractThread[];

  /** @param extractor The one whose like the threads make. */
  constructor(
    script: URL,
    { version, about }: Pick<Extractor, 'version' | 'about'>,
    options: ExtractorOptions,
    threads: number,
  ) {
    this.version = version;
    this.about = about;
    this.options = options;
    this.#threads = Array.from({ length: threads }, () => new ExtractThread(script, version, options));
  }

  async extract(document: Document): Promise<Extract> {
    // One that is given up has no load and would take all papers from those that read.
    const [least] = this.#threads.toSorted((a, b) => Number(a.isGivenUp) - Number(b.isGivenUp) || a.load - b.load);
    if (least === undefined) throw new RangeError('a pool needs at least one thread');
    try {
      return await least.extract(document);
    } catch (error) {
      const another = least.isGivenUp && this.#threads.some((thread) => !thread.isGivenUp);
      if (!another) throw error;
      return this.extract(document);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}
