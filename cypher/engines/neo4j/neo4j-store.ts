import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Analysis } from '../../../vocabulary/graph.ts';
import type { GraphChange, GraphStore, ReadOptions, Table } from '../../graph-store.ts';
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
import { neo4jDialect, withIntegers } from './neo4j-dialect.ts';
import { plainError } from './plain-error.ts';
import { prepareSchema } from './prepare-schema.ts';

/** Connections to the server; more requests wait. */
const poolSize = 20;
/** How long to wait for a connection, in milliseconds, before the server counts as away. */
const connectionTimeoutMs = 10_000;

/**
 * The graph on a Neo4j server.
 * @throws StoreUnusable when the server is away, refuses the account, or holds another graph or version.
 */
export async function openNeo4j(uri: string, options: StoreOptions = {}): Promise<GraphStore> {
  const location = withoutPassword(uri);
  const { username, password, database, readOnly = false } = options;
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: connectionTimeoutMs,
    connectionAcquisitionTimeout: connectionTimeoutMs,
    maxTransactionRetryTime: connectionTimeoutMs,
    userAgent: 'weft',
  });
  try {
    // Fails at once where the driver would try a query again and again.
    await driver.verifyConnectivity();
    await prepareSchema(driver, database, location, readOnly);
  } catch (error) {
    await driver.close();
    throw plainError(error, location);
  }
  return new Neo4jStore(location, driver, database, readOnly);
}

const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//');

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly location: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #readOnly: boolean;
  readonly #queue = new WriteQueue();
  /** A read after a write of this process sees it, on a cluster too. */
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(location: string, driver: Driver, database: string | undefined, readOnly: boolean) {
    this.location = location;
    this.#driver = driver;
    this.#database = database;
    this.#readOnly = readOnly;
  }

  async read<P, R>(query: NamedQuery<P, R>, parameters: P, options: ReadOptions = {}): Promise<R[]> {
    const parsed = parseParameters(query, parameters);
    const { timeoutMs = defaultTimeoutMs } = options;
    const rows = await this.#reads(query.name, timeoutMs, async (transaction) => {
      const { records } = await transaction.run(query.text.neo4j, withIntegers(parsed));
      return records.map((record) => record.toObject());
    });
    return parseRows(query, rows);
  }

  async ask(
    text: string,
    parameters: Record<string, unknown>,
    limit: number,
    options: ReadOptions = {},
  ): Promise<Table> {
    const checked = checkReaderQuery(text, 'neo4j');
    const { timeoutMs = defaultTimeoutMs } = options;
    try {
      return await this.#reads('reader', timeoutMs, async (transaction) => {
        const result = transaction.run(checked, withIntegers(parameters));
        const columns = await result.keys();
        const rows: unknown[][] = [];
        let cut = false;
        for await (const record of result) {
          cut = rows.length >= limit;
          if (cut) break;
          rows.push(columns.map((column) => plainValue(record.get(column))));
        }
        return { columns, rows, cut };
      });
    } catch (error) {
      if (error instanceof ReadTimeout || error instanceof StoreUnusable) throw error;
      throw new QueryRefused(error instanceof Error ? error.message : String(error), { cause: error });
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

  async close(): Promise<void> {
    await this.#queue.idle();
    await this.#driver.close();
  }

  async #reads<T>(name: string, timeout: number, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    const session = this.#session('READ');
    try {
      return await session.executeRead(work, { timeout, metadata: { app: 'weft', query: name } });
    } catch (error) {
      throw plainError(error, this.location, timeout);
    } finally {
      await session.close();
    }
  }

  async #writes(name: string, task: (transaction: Transaction) => Promise<void>): Promise<void> {
    if (this.#readOnly) throw new StoreUnusable(this.location, 'it was opened for reading only.');
    return this.#queue.run(async () => {
      const session = this.#session('WRITE');
      try {
        await session.executeWrite((transaction) => task(asTransaction(transaction)), {
          metadata: { app: 'weft', query: name },
        });
      } catch (error) {
        throw plainError(error, this.location);
      } finally {
        await session.close();
      }
    });
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarks,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }
}

const asTransaction = (transaction: ManagedTransaction): Transaction => ({
  run: async (statement, parameters) =>
    (await transaction.run(statement, parameters)).records.map((record) => record.toObject()),
});

/** Nodes, relationships and paths of a reader's answer as plain objects, in the embedded engine's form. */
function plainValue(value: unknown): unknown {
  if (neo4j.isNode(value))
    return { _label: value.labels.find((label) => label !== 'Entity') ?? null, ...value.properties };
  if (neo4j.isRelationship(value)) return { _label: value.type, ...value.properties };
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { _nodes: nodes.map(plainValue), _rels: value.segments.map((segment) => plainValue(segment.relationship)) };
  }
  if (Array.isArray(value)) return value.map(plainValue);
  return value;
}
