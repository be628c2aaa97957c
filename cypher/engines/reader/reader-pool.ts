import type { Table } from '../../graph-store.ts';
import { QueryRefused } from '../../guard/query-refused.ts';
import type { ReaderQuery } from './messages.ts';
import { ReaderProcess } from './reader-process.ts';

/** Readers' queries that run at once; each may take a processor and some hundred megabytes. */
const atOnce = 2;
/** Queries that wait for one of these. More are refused at once, rather than answered when nobody waits any more. */
const maxWaiting = 50;

/** Reader processes, started when first needed and kept for the next query; a query waits for a free one. */
export class ReaderPool {
  readonly #all: readonly ReaderProcess[];
  readonly #free: ReaderProcess[];
  #closed: Error | null = null;
  readonly #waiting: { go(reader: ReaderProcess): void; stop(error: Error): void }[] = [];

  constructor(script: URL) {
    this.#all = Array.from({ length: atOnce }, () => new ReaderProcess(script));
    this.#free = [...this.#all];
  }

  /**
   * @param prepare makes the query when its turn has come.
   * @param signal ends the query, if it runs with its process, and throws its reason.
   * @throws QueryRefused when too many wait already; and what ReaderProcess throws.
   */
  async ask(prepare: () => Promise<ReaderQuery>, signal?: AbortSignal): Promise<Table> {
    const reader = await this.#take(signal);
    const stop = () => void reader.end(signal?.reason);
    try {
      const query = await prepare();
      if (this.#closed !== null) throw this.#closed;
      signal?.throwIfAborted();
      signal?.addEventListener('abort', stop);
      return await reader.ask(query);
    } finally {
      signal?.removeEventListener('abort', stop);
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(reader);
      else next.go(reader);
    }
  }

  #take(signal: AbortSignal | undefined): Promise<ReaderProcess> | ReaderProcess {
    signal?.throwIfAborted();
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#waiting.length >= maxWaiting) {
      throw new QueryRefused(`${maxWaiting} queries wait already to be run. Try again in some seconds.`);
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal?.reason);
      };
      const waiting = {
        go: (reader: ReaderProcess) => {
          signal?.removeEventListener('abort', leave);
          resolve(reader);
        },
        stop: (error: Error) => {
          signal?.removeEventListener('abort', leave);
          reject(error);
        },
      };
      signal?.addEventListener('abort', leave);
      this.#waiting.push(waiting);
    });
  }

  /** Ends all processes, and with this error the queries that run or wait. */
  async close(error: Error): Promise<void> {
    this.#closed = error;
    for (const { stop } of this.#waiting.splice(0)) stop(error);
    await Promise.all(this.#all.map((reader) => reader.end(error)));
  }
}
