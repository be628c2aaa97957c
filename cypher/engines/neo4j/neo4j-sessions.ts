import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreUnusable } from '../store-errors.ts';
import { isAway, plainError } from './plain-error.ts';

/** How long the answer that the server is away holds before it is asked again, in milliseconds. */
const awayForMs = 1_000;

export interface SessionsOptions {
  driver: Driver;
  database: string | undefined;
  /** The address for people. */
  location: string;
  /** Brings the database into a state that can be used; run before anything else, and after the server was away. */
  prepare(): Promise<void>;
}

/**
 * Transactions on a server that may go away and come back. The driver itself would try each of them again for seconds;
 * once the server is known to be away, they fail at once with the reason, and the server is asked now and then.
 */
export class Neo4jSessions {
  readonly #options: SessionsOptions;
  /** A read after a write of this process sees it, on a cluster too. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #isReady = false;
  #opening: Promise<void> | null = null;
  #away: { since: number; reason: unknown } | null = null;

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /** @throws StoreUnusable when the server is away, refuses the account, or holds another graph or version. */
  async ready(): Promise<void> {
    if (this.#isReady) return;
    if (this.#away !== null && performance.now() - this.#away.since < awayForMs) throw this.#away.reason;
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    await this.#opening;
  }

  /** Asks the server now, whatever is known of it. @throws StoreUnusable */
  async check(): Promise<void> {
    const { driver, database } = this.#options;
    if (!this.#isReady) return this.ready();
    try {
      await driver.verifyConnectivity(database === undefined ? {} : { database });
    } catch (error) {
      throw this.#noted(error);
    }
  }

  /** Of this process's writes, for a session elsewhere that has to see them. */
  async bookmarks(): Promise<string[]> {
    return [...(await this.#bookmarks.getBookmarks())];
  }

  /** A managed read: the driver tries it again after errors that pass. `name` says on the server whose query it is. */
  read<T>(name: string, timeoutMs: number, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    const run = (session: Session) => session.executeRead(work, { timeout: timeoutMs, metadata: metadataOf(name) });
    return this.#inSession('READ', timeoutMs, run);
  }

  /** A managed write; `work` may run more than once. */
  write<T>(name: string, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', 0, (session) => session.executeWrite(work, { metadata: metadataOf(name) }));
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', timeoutMs: number, run: (session: Session) => Promise<T>): Promise<T> {
    await this.ready();
    const { driver, database } = this.#options;
    const session = driver.session({
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarks,
      ...(database === undefined ? {} : { database }),
    });
    try {
      return await run(session);
    } catch (error) {
      throw this.#noted(error, timeoutMs);
    } finally {
      // A connection that broke cannot be closed in order, and the error that broke it is under way already.
      await session.close().catch(() => undefined);
    }
  }

  async #open(): Promise<void> {
    const { driver, database, prepare } = this.#options;
    try {
      // Fails at once where a transaction would be tried again and again.
      await driver.verifyConnectivity(database === undefined ? {} : { database });
      await prepare();
      this.#isReady = true;
      this.#away = null;
    } catch (error) {
      throw this.#noted(error);
    }
  }

  /** The error in plain words; what it says of the server is kept in mind. */
  #noted(error: unknown, timeoutMs = 0): unknown {
    const plain = plainError(error, this.#options.location, timeoutMs);
    if (isAway(error) || (plain instanceof StoreUnusable && !this.#isReady)) {
      this.#isReady = false;
      this.#away = { since: performance.now(), reason: plain };
    }
    return plain;
  }
}

/** Seen in `SHOW TRANSACTIONS` and in the server's query log. */
export const metadataOf = (name: string, pid = process.pid) => ({ app: 'weft', query: name, process: pid });
