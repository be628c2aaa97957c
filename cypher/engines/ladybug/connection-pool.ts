import type { Database } from '@ladybugdb/core';
import { LadybugConnection } from './ladybug-connection.ts';

/** Connections for reading: made when first needed, at most `size`; whoever comes later waits for a free one. */
export class ConnectionPool {
  readonly #database: Database;
  readonly #size: number;
  readonly #all: LadybugConnection[] = [];
  readonly #free: LadybugConnection[] = [];
  readonly #waiting: ((connection: LadybugConnection) => void)[] = [];

  constructor(database: Database, size: number) {
    this.#database = database;
    this.#size = size;
  }

  async use<T>(task: (connection: LadybugConnection) => Promise<T>): Promise<T> {
    const connection = await this.#take();
    try {
      return await task(connection);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(connection);
      else next(connection);
    }
  }

  #take(): Promise<LadybugConnection> | LadybugConnection {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#all.length >= this.#size) return new Promise((resolve) => this.#waiting.push(resolve));
    const connection = new LadybugConnection(this.#database);
    this.#all.push(connection);
    return connection;
  }

  async close(): Promise<void> {
    for (const connection of this.#all) await connection.close();
  }
}
