import type { Table } from '../../graph-store.ts';
import type { AskedQuery } from '../reader/asked-query.ts';
import { EngineMistake } from '../reader/reader-error.ts';
import { ReaderPool } from '../reader/reader-pool.ts';
import { plainMistake } from './plain-mistake.ts';
import type { ReaderSource } from './reader-source.ts';

/** Node 20 runs no TypeScript: run from its sources, as tests do, Weft takes the program that the build left. */
const script = import.meta.url.endsWith('.ts')
  ? new URL('../../../dist/cypher/engines/neo4j/neo4j-reader.js', import.meta.url)
  : new URL('./neo4j-reader.js', import.meta.url);

/**
 * Where readers' queries are asked: in processes of their own. A server stops for no time limit while it plans a query,
 * and sends a row of any size, for which the serving process would have to stand still or end.
 */
export class Neo4jReaders {
  readonly #pool = new ReaderPool(script);
  readonly #source: string;

  constructor(source: ReaderSource) {
    this.#source = JSON.stringify(source);
  }

  /** @throws ReadTimeout | QueryRefused | SourceAway, and the signal's reason once it is given. */
  async ask(query: AskedQuery, bookmarks: () => Promise<string[]>, signal?: AbortSignal): Promise<Table> {
    try {
      return await this.#pool.ask(
        async () => ({ source: this.#source, bookmarks: await bookmarks(), ...query }),
        signal,
      );
    } catch (error) {
      if (!(error instanceof EngineMistake)) throw error;
      throw plainMistake(error.message, error);
    }
  }

  /** Ends the processes, and with this error the queries in them. */
  stop(error: Error): Promise<void> {
    return this.#pool.close(error);
  }
}
