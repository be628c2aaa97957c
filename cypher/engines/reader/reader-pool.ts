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
   * @throws QueryRefused when too many wait already; and what ReaderProcess throws.
   */
  async ask(prepare: () => Promise<ReaderQuery>): Promise<Table> {
    const reader = await this.#take();
    try {
      const query = await prepare();
      if (this.#closed !== null) throw this.#closed;
      return await reader.ask(query);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(reader);
      else next.go(reader);
    }
  }

  #take(): Promise<ReaderProcess> | ReaderProcess {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#waiting.length >= maxWaiting) {
      throw new QueryRefused(`${maxWaiting} queries wait already to be run. Try again in some seconds.`);
    }
    return new Promise((go, stop) => this.#waiting.push({ go, stop }));
  }

  /** Ends all processes, and with this error the queries that run or wait. */
  async close(error: Error): Promise<void> {
    this.#closed = error;
    for (const { stop } of this.#waiting.splice(0)) stop(error);
    await Promise.all(this.#all.map((reader) => reader.end(error)));
  }
}
