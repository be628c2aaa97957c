import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { Analysis } from '../../../vocabulary/graph.ts';
import type {
  AskOptions,
  ExclusiveOptions,
  GraphChange,
  GraphReader,
  GraphStore,
  ReadOptions,
  Table,
} from '../../graph-store.ts';
import { checkReaderQuery } from '../../guard/check-reader-query.ts';
import type { KeptViews } from '../../kept-views.ts';
import type { NamedQuery } from '../../named-query.ts';
import type { StoreOptions } from '../../store-options.ts';
import type { Transaction } from '../../write/dialect.ts';
import { writeAnalysis, writeSource } from '../../write/write-analysis.ts';
import { writeChange } from '../../write/write-change.ts';
import { parseParameters, parseRows } from '../parse-query.ts';
import { defaultTimeoutMs, maxAnswerBytes } from '../read-limits.ts';
import { SourceAway } from '../reader/reader-error.ts';
import { StoreUnusable } from '../store-errors.ts';
import { WriteQueue } from '../write-queue.ts';
import { makeDriver } from './make-driver.ts';
import { neo4jDialect, withIntegers } from './neo4j-dialect.ts';
import { Neo4jReaders } from './neo4j-readers.ts';
import { Neo4jSessions } from './neo4j-sessions.ts';
import { awayError, isAway } from './plain-error.ts';
import { prepareSchema } from './prepare-schema.ts';
import { viewNodes } from './view-nodes.ts';
import { WriterLease } from './writer-lease.ts';

/** How often reads are made anew because somebody wrote meanwhile. */
const momentTries = 5;

/**
 * The graph on a Neo4j server.
 * @throws StoreUnusable when the server is away (unless it `mayBeAway`), refuses the account, or holds another graph or
 * version.
 */
export async function openNeo4j(uri: string, options: StoreOptions = {}): Promise<GraphStore> {
  const location = withoutPassword(uri);
  const { username, password, database, readOnly = false, mayBeAway = false } = options;
  const driver = makeDriver(uri, { username, password });
  const prepare = () => prepareSchema(driver, database, location, readOnly);
  const sessions = new Neo4jSessions({ driver, database, location, prepare });
  try {
    await sessions.ready();
  } catch (error) {
    const passes = mayBeAway && error instanceof StoreUnusable && isAway(error.cause);
    if (!passes) {
      await driver.close();
      throw error;
    }
  }
  return new Neo4jStore({
    location,
    driver,
    sessions,
    readOnly,
    readers: new Neo4jReaders({ uri, username, password, database }),
  });
}

const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//');

interface Neo4jParts {
  location: string;
  driver: Driver;
  sessions: Neo4jSessions;
  readers: Neo4jReaders;
  readOnly: boolean;
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly location: string;
  readonly views: KeptViews;
  readonly #driver: Driver;
  readonly #sessions: Neo4jSessions;
  readonly #readers: Neo4jReaders;
  readonly #lease: WriterLease;
  readonly #readOnly: boolean;
  readonly #queue = new WriteQueue();
  readonly #exclusive = new WriteQueue();

  constructor({ location, driver, sessions, readers, readOnly }: Neo4jParts) {
    this.location = location;
    this.views = viewNodes(sessions, location, readOnly);
    this.#driver = driver;
    this.#sessions = sessions;
    this.#readers = readers;
    this.#lease = new WriterLease(sessions, location);
    this.#readOnly = readOnly;
  }

  async read<P, R>(query: NamedQuery<P, R>, parameters: P, options: ReadOptions = {}): Promise<R[]> {
    const parsed = parseParameters(query, parameters);
    const { timeoutMs = defaultTimeoutMs } = options;
    const rows = await this.#sessions.read(query.name, timeoutMs, async (transaction) => {
      const { records } = await transaction.run(query.text.neo4j, withIntegers(parsed));
      return records.map((record) => record.toObject());
    });
    return parseRows(query, rows);
  }

  async ask(
    text: string,
    parameters: Record<string, unknown>,
    limit: number,
    options: AskOptions = {},
  ): Promise<Table> {
    const checked = checkReaderQuery(text, 'neo4j', parameters);
    const { timeoutMs = defaultTimeoutMs, signal } = options;
    await this.#sessions.ready();
    const query = { text: checked, parameters, limit, timeoutMs, maxBytes: maxAnswerBytes };
    try {
      return await this.#readers.ask(query, () => this.#sessions.bookmarks(), signal);
    } catch (error) {
      if (!(error instanceof SourceAway)) throw error;
      // Notes that the server is away, where it still is.
      await this.#sessions.check();
      throw awayError(this.location, error);
    }
  }

  async atOneMoment<T>(task: (reader: GraphReader) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      const before = await this.version();
      try {
        const result = await task(this);
        if (tries === momentTries || (await this.version()) === before) return result;
      } catch (error) {
        // Neo4j reads what is committed at each step: of what is deleted meanwhile, a row lacks what it had.
        if (tries === momentTries || (await this.version()) === before) throw error;
      }
    }
  }

  write(change: GraphChange): Promise<void> {
    return this.#writes('write', (transaction) => writeChange(transaction, neo4jDialect, change));
  }

  noteSource(name: string, readAt: string): Promise<void> {
    return this.#writes('source', (transaction) => writeSource(transaction, neo4jDialect, { id: name, name, readAt }));
  }

  writeAnalysis(analysis: Analysis, content: string): Promise<void> {
    return this.#writes('analysis', (transaction) => writeAnalysis(transaction, neo4jDialect, analysis, content));
  }

  check(): Promise<void> {
    return this.#sessions.check();
  }

  version(): Promise<string> {
    return this.#sessions.read('version', defaultTimeoutMs, async (transaction) => {
      const { records } = await transaction.run("MATCH (m:Meta {id: 'weft'}) RETURN m.changes AS changes");
      return String(records[0]?.get('changes') ?? 0);
    });
  }

  async exclusively<T>(task: () => Promise<T>, options: ExclusiveOptions = {}): Promise<T> {
    this.#refuseWhenReadOnly();
    return this.#exclusive.run(() => {
      options.signal?.throwIfAborted();
      return this.#lease.hold(task, options);
    });
  }

  async close(): Promise<void> {
    await this.#readers.stop(new StoreUnusable(this.location, 'it has been closed.'));
    await this.#exclusive.idle();
    await this.#queue.idle();
    await this.#driver.close();
  }

  async #writes(name: string, task: (transaction: Transaction) => Promise<void>): Promise<void> {
    this.#refuseWhenReadOnly();
    return this.#queue.run(() =>
      this.#lease.hold(() =>
        this.#sessions.write(name, async (transaction) => {
          await this.#lease.countWrite(transaction);
          await task(asTransaction(transaction));
          await this.#lease.extend(transaction);
        }),
      ),
    );
  }

  #refuseWhenReadOnly(): void {
    if (this.#readOnly) throw new StoreUnusable(this.location, 'it was opened for reading only.');
  }
}

const asTransaction = (transaction: ManagedTransaction): Transaction => ({
  run: async (statement, parameters) =>
    (await transaction.run(statement, parameters)).records.map((record) => record.toObject()),
});
