import { setImmediate } from 'node:timers/promises';
import type { Connection, Database, LbugValue, PreparedStatement, QueryResult } from '@ladybugdb/core';
import { ReadTimeout } from '../store-errors.ts';
import { loadLadybug } from './load-ladybug.ts';

/** Rows fetched without giving way to other work: some milliseconds' worth. */
const rowsPerTurn = 2_000;

/** Statements kept ready on a connection: all that the API asks, and some. */
const mostPrepared = 256;

/** The engine knows no "never", in milliseconds. */
const noTimeoutMs = 24 * 60 * 60 * 1000;

export interface Fetched {
  columns: string[];
  rows: Record<string, unknown>[];
}

export interface RunOptions {
  timeoutMs?: number;
  /** Refuses a statement that the engine takes for a write. */
  mustRead?: boolean;
  /** Keeps the statement ready, since it will be asked again. */
  keep?: boolean;
}

/** One connection to an embedded database: runs one statement at a time. */
export class LadybugConnection {
  readonly #connection: Connection;
  /** By text, those asked last at the end. The engine plans a kept one anew for the values and the schema of the day. */
  readonly #prepared = new Map<string, PreparedStatement>();

  /** @param threads for one statement; the engine takes all processors unless told otherwise. */
  constructor(database: Database, threads?: number) {
    this.#connection = new (loadLadybug().Connection)(database, threads);
  }

  /**
   * Runs one statement and fetches all rows.
   * @throws ReadTimeout when it ran longer than `timeoutMs`.
   */
  async run(statement: string, parameters: Record<string, unknown> = {}, options: RunOptions = {}): Promise<Fetched> {
    const rows: Record<string, unknown>[] = [];
    const { columns } = await this.forEach(statement, parameters, options, (row) => rows.push(row) > 0);
    return { columns, rows };
  }

  /**
   * Runs one statement and hands over its rows one by one, until `take` wants no more; `cut` says whether there were.
   * @throws ReadTimeout when it ran longer than `timeoutMs`.
   */
  async forEach(
    statement: string,
    parameters: Record<string, unknown>,
    { timeoutMs = noTimeoutMs, mustRead = false, keep = false }: RunOptions,
    take: (row: Record<string, unknown>, columns: string[]) => boolean,
  ): Promise<{ columns: string[]; cut: boolean }> {
    this.#connection.setQueryTimeout(timeoutMs);
    const prepared = await (keep ? this.#keepPrepared(statement) : this.#prepare(statement));
    if (mustRead && !prepared.isReadOnly()) throw new Error(`A query that only reads was expected: ${statement}`);
    let result: QueryResult | QueryResult[];
    try {
      result = await this.#connection.execute(prepared, toEngine(parameters));
    } catch (error) {
      if (error instanceof Error && /interrupted/i.test(error.message)) throw new ReadTimeout('The query', timeoutMs);
      throw error;
    }
    if (Array.isArray(result)) {
      for (const one of result) one.close();
      throw new Error('One statement at a time, please.');
    }
    try {
      const columns = result.getColumnNamesSync();
      return { columns, cut: await fetchRows(result, (row) => take(row, columns)) };
    } finally {
      result.close();
    }
  }

  /** Reads are asked again and again; to parse and plan one takes longer than most take to run. */
  async #keepPrepared(statement: string): Promise<PreparedStatement> {
    const prepared = this.#prepared.get(statement) ?? (await this.#prepare(statement));
    this.#prepared.delete(statement);
    this.#prepared.set(statement, prepared);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > mostPrepared && oldest !== undefined) this.#prepared.delete(oldest);
    return prepared;
  }

  async #prepare(statement: string): Promise<PreparedStatement> {
    const prepared = await this.#connection.prepare(statement);
    if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
    return prepared;
  }

  close(): Promise<void> {
    this.#prepared.clear();
    return this.#connection.close();
  }
}

/**
 * The engine's asynchronous fetch costs a thread hop a row (20 times the time), its synchronous one blocks the process
 * until the last row: so rows are taken synchronously in chunks, and other work runs between these.
 */
async function fetchRows(result: QueryResult, take: (row: Record<string, unknown>) => boolean): Promise<boolean> {
  for (let fetched = 1; result.hasNext(); fetched++) {
    const row = result.getNextSync();
    if (row === null) break;
    if (!take(fromEngineRow(row))) return result.hasNext();
    if (fetched % rowsPerTurn === 0) await setImmediate();
  }
  return false;
}

function fromEngineRow(row: Record<string, LbugValue>): Record<string, unknown> {
  for (const [key, value] of Object.entries(row)) if (typeof value === 'bigint') row[key] = Number(value);
  return row;
}

/** Hands a value over as the engine's type allows; what it cannot take is refused here and not by a crash. */
function toEngine(parameters: Record<string, unknown>): Record<string, LbugValue> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toEngineValue(name, value)]));
}

function toEngineValue(name: string, value: unknown): LbugValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const numbers = value.filter((item) => typeof item === 'number');
    if (numbers.some(Number.isInteger) && !numbers.every(Number.isInteger)) {
      throw new Error(
        `The list ${name} mixes whole numbers and fractions, which the embedded engine would read wrongly.`,
      );
    }
    return value.map((item) => toEngineValue(name, item));
  }
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toEngineValue(name, item)]));
  }
  throw new Error(`The parameter ${name} is a ${typeof value}, which a query cannot take.`);
}
