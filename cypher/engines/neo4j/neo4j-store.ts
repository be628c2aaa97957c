import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
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
import { QueryRefused } from '../../guard/query-refused.ts';
import type { NamedQuery } from '../../named-query.ts';
import type { StoreOptions } from '../../store-options.ts';
import type { Transaction } from '../../write/dialect.ts';
import { writeAnalysis, writeSource } from '../../write/write-analysis.ts';
import { writeChange } from '../../write/write-change.ts';
import { parseParameters, parseRows } from '../parse-query.ts';
import { defaultTimeoutMs } from '../read-limits.ts';
import { ReadTimeout, StoreUnusable } from '../store-errors.ts';
import { WriteQueue } from '../write-queue.ts';
import { askNeo4j, neo4jRefusal, readerFetchSize } from './ask-neo4j.ts';
import { neo4jDialect, withIntegers } from './neo4j-dialect.ts';
import { Neo4jSessions } from './neo4j-sessions.ts';
import { isAway } from './plain-error.ts';
import { prepareSchema } from './prepare-schema.ts';
import { WriterLease } from './writer-lease.ts';

/** Connections to the server; more requests wait. */
const poolSize = 20;
/** How long to wait for a connection, in milliseconds, before the server counts as away. */
const connectionTimeoutMs = 5_000;
/** How often reads are made anew because somebody wrote meanwhile. */
const momentTries = 3;
/** How long a transaction is tried again after errors that pass (a lock, a leader that moves), in milliseconds. */
const retryMs = 5_000;

/**
 * The graph on a Neo4j server.
 * @throws StoreUnusable when the server is away (unless it `mayBeAway`), refuses the account, or holds another graph or
 * version.
 */
export async function openNeo4j(uri: string, options: StoreOptions = {}): Promise<GraphStore> {
  const location = withoutPassword(uri);
  const { username, password, database, readOnly = false, mayBeAway = false } = options;
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: connectionTimeoutMs,
    connectionAcquisitionTimeout: connectionTimeoutMs * 2,
    maxTransactionRetryTime: retryMs,
    userAgent: 'weft',
  });
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
  return new Neo4jStore(location, driver, sessions, readOnly);
}

const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//');

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly location: string;
  readonly #driver: Driver;
  readonly #sessions: Neo4jSessions;
  readonly #lease: WriterLease;
  readonly #readOnly: boolean;
  readonly #queue = new WriteQueue();
  readonly #exclusive = new WriteQueue();

  constructor(location: string, driver: Driver, sessions: Neo4jSessions, readOnly: boolean) {
    this.location = location;
    this.#driver = driver;
    this.#sessions = sessions;
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
    const query = { text: checkReaderQuery(text, 'neo4j', parameters), parameters, limit };
    const { timeoutMs = defaultTimeoutMs, signal } = options;
    const answer = await this.#sessions
      .read('reader', timeoutMs, (transaction) => askNeo4j(transaction, query), { fetchSize: readerFetchSize, signal })
      .catch((error: unknown) => {
        signal?.throwIfAborted();
        throw error instanceof ReadTimeout || error instanceof StoreUnusable ? error : neo4jRefusal(error);
      });
    if (answer instanceof QueryRefused) throw answer;
    return answer;
  }

  async atOneMoment<T>(task: (reader: GraphReader) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      const before = await this.version();
      const result = await task(this);
      if (tries === momentTries || (await this.version()) === before) return result;
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
