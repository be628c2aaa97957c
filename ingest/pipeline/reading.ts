import type { Document } from '../../vocabulary/document.ts';
import type { Extract } from '../../vocabulary/extract.ts';
import type { Extractor } from '../extractor.ts';
import type { OwnGrade } from '../grade.ts';
import { ExtractPool } from '../workers/extract-pool.ts';
import { reasonOf } from '../workers/reason-of.ts';
import { Turns } from './turns.ts';

/** A cleaned paper on its way through the extractor. */
export interface Candidate {
  document: Document;
  hash: string;
  file: string;
  line: number;
}

export interface ReadingOptions {
  extractor: Extractor;
  /** Threads; 0 reads in this thread. For an extractor that waits for answers: papers at once, in this thread. */
  workers: number;
  onRead(candidate: Candidate, extract: Extract): void;
  onFailed(candidate: Candidate, reason: string): void;
  /** Ends waiting for answers; papers under way are then neither read nor failed. */
  signal?: AbortSignal | undefined;
}

/** From so many papers on, starting threads takes less time than they save. A paper in the accurate grade takes long. */
const worthThreads: Record<OwnGrade, number> = { accurate: 16, fast: 200 };

/** Papers on their way per thread: enough that none waits for the next. */
const perThread = 4;

/** Node's threads refuse TypeScript, so they exist in the compiled program only. */
const workerScript = import.meta.url.endsWith('.js') ? new URL('../extract-worker.js', import.meta.url) : null;

/** Reads papers one by one or, when there are many, on threads. Either way gives the same extracts. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #worthThreads: number;
  readonly #waiting: Candidate[] = [];
  readonly #underWay = new Set<Promise<void>>();
  #pool: ExtractPool | null = null;
  readonly #turns = new Turns();
  #handedIn = 0;
  #done = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
    const own = options.extractor.options;
    this.#worthThreads = own === null ? 1 : worthThreads[own.grade ?? 'fast'];
  }

  /** Papers handed in so far, and how many of them have been read or given up. */
  get progress(): { done: number; handedIn: number } {
    return { done: this.#done, handedIn: this.#handedIn };
  }

  /** Takes a paper; waits while as many as can be read at once are under way. */
  async add(candidate: Candidate): Promise<void> {
    this.#handedIn++;
    this.#waiting.push(candidate);
    if (this.#pool === null && this.#waiting.length < this.#worthThreads) return;
    await this.#work();
  }

  /** Resolves when every paper handed in has been read or given up. */
  async finish(): Promise<void> {
    await this.#work();
    await Promise.all(this.#underWay);
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  async #work(): Promise<void> {
    const { extractor, workers } = this.#options;
    const { options: own } = extractor;
    const isWorth = own !== null && workers > 0 && this.#waiting.length >= this.#worthThreads;
    if (this.#pool === null && workerScript !== null && isWorth) {
      this.#pool = new ExtractPool(workerScript, extractor, own, workers);
    }
    const here = own === null ? Math.max(1, workers) : 1;
    const limit = this.#pool === null ? here : workers * perThread;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const candidate = next;
      const reading = this.#read(this.#pool ?? extractor, candidate).finally(() => this.#underWay.delete(reading));
      this.#underWay.add(reading);
      if (this.#underWay.size >= limit) await Promise.race(this.#underWay);
      await this.#turns.next();
    }
  }

  async #read(extractor: Extractor, candidate: Candidate): Promise<void> {
    const { onRead, onFailed, signal } = this.#options;
    let extract: Extract;
    try {
      extract = await extractor.extract(candidate.document, signal);
    } catch (error) {
      if (signal?.aborted) return;
      this.#done++;
      return onFailed(candidate, reasonOf(error));
    }
    this.#done++;
    onRead(candidate, extract);
  }
}
