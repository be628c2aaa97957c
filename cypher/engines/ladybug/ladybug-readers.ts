import type { Table } from '../../graph-store.ts';
import type { AskedQuery } from '../reader/asked-query.ts';
import { EngineMistake } from '../reader/reader-error.ts';
import { ReaderPool } from '../reader/reader-pool.ts';
import { withDrawnPlan } from './drawn-plan.ts';
import { plainMistake } from './plain-mistake.ts';
import { Snapshots } from './snapshots.ts';

/** Node 20 runs no TypeScript: run from its sources, as tests do, Weft takes the program that the build left. */
const script = import.meta.url.endsWith('.ts')
  ? new URL('../../../dist/cypher/engines/ladybug/ladybug-reader.js', import.meta.url)
  : new URL('./ladybug-reader.js', import.meta.url);

/** Where a store's readers' queries run: in processes of their own, on a copy of the graph. */
export class LadybugReaders {
  readonly #pool = new ReaderPool(script);
  readonly #snapshots = new Snapshots();
  readonly #version: () => number;
  readonly #copyTo: (path: string) => Promise<number>;

  /**
   * @param version of the graph: a number that grows with each write.
   * @param copyTo writes the graph to a new file while nobody changes it, and says which version that is.
   */
  constructor(version: () => number, copyTo: (path: string) => Promise<number>) {
    this.#version = version;
    this.#copyTo = copyTo;
  }

  /** @throws ReadTimeout | QueryRefused, and the signal's reason once it is given. */
  async ask(query: AskedQuery, signal?: AbortSignal): Promise<Table> {
    let source: string | null = null;
    try {
      const answer = await this.#pool.ask(async () => {
        source = await this.#snapshots.take(this.#version(), this.#copyTo);
        return { source, bookmarks: [], ...query };
      }, signal);
      return withDrawnPlan(answer);
    } catch (error) {
      if (!(error instanceof EngineMistake)) throw error;
      throw plainMistake(error, query.text);
    } finally {
      if (source !== null) this.#snapshots.release(source);
    }
  }

  /** Ends the processes, and with this error the queries in them. */
  stop(error: Error): Promise<void> {
    return this.#pool.close(error);
  }

  /** Removes the copies, when nothing uses them any more. */
  removeCopies(): Promise<void> {
    return this.#snapshots.remove();
  }
}
