import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ManagedTransaction } from 'neo4j-driver';
import type { ExclusiveOptions } from '../../graph-store.ts';
import { StoreUnusable, WriterReplaced } from '../store-errors.ts';
import type { Neo4jSessions } from './neo4j-sessions.ts';

/** How long a process that says nothing keeps the right to write, in milliseconds: one that was killed blocks no longer. */
const leaseMs = 60_000;
/** How often the holder says that it lives, and how often those who wait ask, in milliseconds. */
const renewMs = 5_000;
const askMs = 250;

/** The first SET takes the lock of the node, so that what follows reads what the last writer left. */
const locked = "MATCH (m:Meta {id: 'weft'}) SET m.schemaVersion = m.schemaVersion WITH m";
const takeLease = `${locked}
  WHERE m.writer IS NULL OR m.writer = $writer OR m.writerUntil < timestamp()
  SET m.writer = $writer, m.writerUntil = timestamp() + toInteger($leaseMs)
  RETURN true AS taken`;
const countWrite = `${locked}
  WHERE m.writer = $writer
  SET m.changes = coalesce(m.changes, 0) + 1, m.writerUntil = timestamp() + toInteger($leaseMs)
  RETURN true AS mine`;
const dropLease = `${locked} WHERE m.writer = $writer REMOVE m.writer, m.writerUntil`;

/**
 * The right to write, which one process at a time holds. It is kept on the server as a name and a time, and every write
 * checks the name inside its own transaction, behind the lock of one node: a process that stood still past its time and
 * was replaced cannot write what it decided before (a fencing token, after Kleppmann, "How to do distributed locking",
 * 2016). Times are the server's alone, so clocks of processes do not matter.
 */
export class WriterLease {
  readonly #sessions: Neo4jSessions;
  readonly #location: string;
  readonly #writer = randomUUID();
  #holders = 0;
  #taken: Promise<void> | null = null;
  #dropped: Promise<unknown> = Promise.resolve();

  constructor(sessions: Neo4jSessions, location: string) {
    this.#sessions = sessions;
    this.#location = location;
  }

  /** Runs a task under the lease; tasks of one process share it, and the last to end gives it back. */
  async hold<T>(task: () => Promise<T>, options: ExclusiveOptions = {}): Promise<T> {
    await this.#dropped;
    this.#holders++;
    let renewing: NodeJS.Timeout | undefined;
    try {
      this.#taken ??= this.#take(options);
      await this.#taken;
      // A renewal that fails is noticed by the next write, which checks for itself.
      renewing = setInterval(() => void this.#tryToTake().catch(() => undefined), renewMs);
      return await task();
    } finally {
      clearInterval(renewing);
      this.#holders--;
      if (this.#holders === 0) {
        this.#taken = null;
        // If the server is away, the time of the lease ends it.
        this.#dropped = this.#change(dropLease).catch(() => undefined);
        await this.#dropped;
      }
    }
  }

  /** To be run first in each write transaction. @throws WriterReplaced */
  async countWrite(transaction: ManagedTransaction): Promise<void> {
    const { records } = await transaction.run(countWrite, { writer: this.#writer, leaseMs });
    if (records.length === 0) throw new WriterReplaced(this.#location);
  }

  async #take({ onWait, signal }: ExclusiveOptions): Promise<void> {
    for (let isWaiting = false; !(await this.#tryToTake()); isWaiting = true) {
      if (!isWaiting) onWait?.();
      await pause(askMs, undefined, signal === undefined ? {} : { signal });
    }
  }

  async #tryToTake(): Promise<boolean> {
    return (await this.#change(takeLease)) > 0;
  }

  #change(statement: string): Promise<number> {
    return this.#sessions.write('writer', async (transaction) => {
      const { records } = await transaction.run(statement, { writer: this.#writer, leaseMs });
      if (records.length > 0 || statement === dropLease) return records.length;
      const { records: meta } = await transaction.run("MATCH (m:Meta {id: 'weft'}) RETURN m.id");
      if (meta.length > 0) return 0;
      throw new StoreUnusable(this.#location, 'its content was deleted from outside meanwhile. Start Weft again.');
    });
  }
}
