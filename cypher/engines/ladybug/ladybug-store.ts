import { type FileHandle, open } from 'node:fs/promises';
import type { Database } from '@ladybugdb/core';
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
import type { Transaction } from '../../write/dialect.ts';
import { writeAnalysis, writeSource } from '../../write/write-analysis.ts';
import { writeChange } from '../../write/write-change.ts';
import { parseParameters, parseRows } from '../parse-query.ts';
import { defaultTimeoutMs, maxAnswerBytes } from '../read-limits.ts';
import { StoreUnusable } from '../store-errors.ts';
import { WriteQueue } from '../write-queue.ts';
import { ConnectionPool } from './connection-pool.ts';
import { copyDatabase, foldLog } from './copy-database.ts';
import { LadybugConnection } from './ladybug-connection.ts';
import { ladybugDialect } from './ladybug-dialect.ts';
import { LadybugReaders } from './ladybug-readers.ts';
import { openDatabase } from './open-database.ts';
import { prepareSchema } from './prepare-schema.ts';
import { viewFiles } from './view-files.ts';

/** Reads that run at once; more wait their turn. */
const readers = 4;

/**
 * The graph in one file, opened by this process alone.
 * @throws StoreBusy | StoreUnusable
 */
export async function openLadybug(path: string, { readOnly = false } = {}): Promise<GraphStore> {
  const database = await openDatabase(path, readOnly);
  const writer = new LadybugConnection(database);
  try {
    await prepareSchema(writer, path, readOnly);
  } catch (error) {
    await writer.close();
    await database.close();
    throw error;
  }
  return new LadybugStore(path, database, writer, readOnly);
}

class LadybugStore implements GraphStore {
  readonly engine = 'ladybug';
  readonly location: string;
  readonly views: KeptViews;
  readonly #database: Database;
  readonly #writer: LadybugConnection;
  readonly #pool: ConnectionPool;
  readonly #queue = new WriteQueue();
  readonly #exclusive = new WriteQueue();
  readonly #readOnly: boolean;
  readonly #readers = new LadybugReaders(
    () => this.#writes,
    (path) => this.#copyTo(path),
  );
  readonly #reading = new Set<Promise<unknown>>();
  /**
   * The store's file, for copies of it. It is closed after the engine has closed its own: a process gives up its lock on
   * a file with the first handle of that file it closes (POSIX), whoever took the lock.
   */
  #file: FileHandle | null = null;
  #writes = 0;
  #closed = false;

  constructor(path: string, database: Database, writer: LadybugConnection, readOnly: boolean) {
    this.location = path;
    this.views = viewFiles(path, readOnly);
    this.#database = database;
    this.#writer = writer;
    this.#readOnly = readOnly;
    this.#pool = new ConnectionPool(database, readers);
  }

  async read<P, R>(query: NamedQuery<P, R>, parameters: P, options: ReadOptions = {}): Promise<R[]> {
    const parsed = parseParameters(query, parameters);
    const { timeoutMs = defaultTimeoutMs } = options;
    const fetched = await this.#reads((connection) =>
      connection.run(query.text.ladybug, parsed, { timeoutMs, mustRead: true, keep: true }),
    );
    return parseRows(query, fetched.rows);
  }

  async ask(
    text: string,
    parameters: Record<string, unknown>,
    limit: number,
    options: AskOptions = {},
  ): Promise<Table> {
    const checked = checkReaderQuery(text, 'ladybug', parameters);
    const { timeoutMs = defaultTimeoutMs, signal } = options;
    this.#refuseWhenClosed();
    return this.#untilDone(
      this.#readers.ask({ text: checked, parameters, limit, timeoutMs, maxBytes: maxAnswerBytes }, signal),
    );
  }

  atOneMoment<T>(task: (reader: GraphReader) => Promise<T>): Promise<T> {
    return this.#reads(async (connection) => {
      // A connection runs one statement at a time.
      const queue = new WriteQueue();
      const { engine, location } = this;
      const reader: GraphReader = {
        engine,
        location,
        read: (query, parameters, { timeoutMs = defaultTimeoutMs } = {}) =>
          queue.run(async () => {
            const parsed = parseParameters(query, parameters);
            const fetched = await connection.run(query.text.ladybug, parsed, { timeoutMs, mustRead: true, keep: true });
            return parseRows(query, fetched.rows);
          }),
      };
      await connection.run('BEGIN TRANSACTION READ ONLY');
      try {
        return await task(reader);
      } finally {
        await queue.idle();
        // An error has already ended the transaction, and then there is nothing to roll back.
        await connection.run('ROLLBACK').catch(() => undefined);
      }
    });
  }

  write(change: GraphChange): Promise<void> {
    return this.#inTransaction((transaction) => writeChange(transaction, ladybugDialect, change));
  }

  noteSource(name: string, readAt: string): Promise<void> {
    return this.#inTransaction((transaction) => writeSource(transaction, ladybugDialect, { id: name, name, readAt }));
  }

  writeAnalysis(analysis: Analysis, content: string): Promise<void> {
    return this.#inTransaction((transaction) => writeAnalysis(transaction, ladybugDialect, analysis, content));
  }

  async check(): Promise<void> {
    await this.#reads((connection) => connection.run('RETURN 1'));
  }

  /** The file is this process's alone, so its own writes are all there are. */
  async version(): Promise<string> {
    return String(this.#writes);
  }

  exclusively<T>(task: () => Promise<T>, { signal }: ExclusiveOptions = {}): Promise<T> {
    return this.#exclusive.run(() => {
      signal?.throwIfAborted();
      return task();
    });
  }

  async copyTo(path: string): Promise<void> {
    this.#refuseWhenClosed();
    await this.#untilDone(this.#copyTo(path));
    await foldLog(path);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#readers.stop(this.#hasBeenClosed());
    await this.#queue.idle();
    await Promise.allSettled(this.#reading);
    await this.#readers.removeCopies();
    await this.#pool.close();
    await this.#writer.close();
    await this.#database.close();
    await this.#file?.close();
  }

  async #reads<T>(task: (connection: LadybugConnection) => Promise<T>): Promise<T> {
    this.#refuseWhenClosed();
    return this.#untilDone(this.#pool.use(task));
  }

  /** Closing waits for this. */
  async #untilDone<T>(reading: Promise<T>): Promise<T> {
    this.#reading.add(reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(reading);
    }
  }

  async #inTransaction(task: (transaction: Transaction) => Promise<void>): Promise<void> {
    this.#refuseWhenClosed();
    if (this.#readOnly) {
      throw new StoreUnusable(this.location, 'it was opened for reading only.');
    }
    const writer = this.#writer;
    return this.#queue.run(async () => {
      await writer.run('BEGIN TRANSACTION');
      try {
        await task({ run: async (statement, parameters) => (await writer.run(statement, parameters)).rows });
        await writer.run('COMMIT');
        this.#writes++;
      } catch (error) {
        await writer.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  #refuseWhenClosed(): void {
    if (this.#closed) throw this.#hasBeenClosed();
  }

  #hasBeenClosed(): StoreUnusable {
    return new StoreUnusable(this.location, 'it has been closed.');
  }

  /** @returns the version that was copied. */
  #copyTo(path: string): Promise<number> {
    return this.#queue.run(async () => {
      await copyDatabase(this.#writer, this.location, () => this.#openFile(), path);
      return this.#writes;
    });
  }

  async #openFile(): Promise<FileHandle> {
    this.#file ??= await open(this.location, 'r');
    return this.#file;
  }
}
