import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import type { ExclusiveOptions, OtherWriter } from '../../graph-store.ts';
import { StoreUnusable, WriterReplaced } from '../store-errors.ts';
import type { Neo4jSessions } from './neo4j-sessions.ts';

/** How long a process that says nothing keeps the right to write, in milliseconds: one that was killed blocks no longer. */
const leaseMs = 20_000;
/** How often the holder says that it lives, and how often those who wait ask, in milliseconds. */
const renewMs = 5_000;
const askMs = 250;
/** How often those who wait are told for whom, in milliseconds. */
const tellMs = 30_000;

/** The first SET takes the lock of the node, so that what follows reads what the last writer left. */
const locked = "MATCH (m:Meta {id: 'weft'}) SET m.schemaVersion = m.schemaVersion WITH m";
const takeLease = `${locked}
  WHERE m.writer IS NULL OR m.writer = $writer OR m.writerUntil < timestamp()
  SET m.writerSince = CASE WHEN m.writer = $writer THEN m.writerSince ELSE timestamp() END,
    m.writer = $writer, m.writerHost = $host, m.writerProcess = toInteger($process),
    m.writerUntil = timestamp() + toInteger($leaseMs)
  RETURN true AS taken`;
const countWrite = `${locked}
  WHERE m.writer = $writer
  SET m.changes = coalesce(m.changes, 0) + 1, m.writerUntil = timestamp() + toInteger($leaseMs)
  RETURN true AS mine`;
const extendLease = "MATCH (m:Meta {id: 'weft'}) SET m.writerUntil = timestamp() + toInteger($leaseMs)";
const dropLease = `${locked} WHERE m.writer = $writer
  REMOVE m.writer, m.writerUntil, m.writerHost, m.writerProcess, m.writerSince`;
const readWriter = `MATCH (m:Meta {id: 'weft'})
  RETURN m.writerHost AS host, m.writerProcess AS process, m.writerSince AS since`;

/** Who holds the lease; a Weft that is older than this note of it says nothing. */
const WriterRow = z.object({
  host: z.string().nullable(),
  process: z.number().nullable(),
  since: z
    .number()
    .nullable()
    .transform((since) => (since === null ? null : new Date(since))),
});

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
  #renewing: Promise<unknown> | null = null;
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
      renewing = setInterval(() => this.#renew(), renewMs);
      return await task();
    } finally {
      clearInterval(renewing);
      this.#holders--;
      if (this.#holders === 0) {
        this.#taken = null;
        // If the server is away, the time of the lease ends it.
        this.#dropped = this.#drop().catch(() => undefined);
        await this.#dropped;
      }
    }
  }

  /** To be run first in each write transaction. @throws WriterReplaced */
  async countWrite(transaction: ManagedTransaction): Promise<void> {
    const { records } = await transaction.run(countWrite, { writer: this.#writer, leaseMs });
    if (records.length === 0) throw new WriterReplaced(this.#location);
  }

  /** To be run last in each write transaction, which may have taken longer than the lease: others waited for its lock. */
  async extend(transaction: ManagedTransaction): Promise<void> {
    // `timestamp()` is when a statement began, so this has to be a statement of its own.
    await transaction.run(extendLease, { leaseMs });
  }

  /** One at a time: while a write holds the lock of the node, renewals wait, each on a connection of its own. */
  #renew(): void {
    // One that fails is noticed by the next write, which checks for itself.
    this.#renewing ??= this.#tryToTake()
      .catch(() => undefined)
      .finally(() => {
        this.#renewing = null;
      });
  }

  async #take({ onWait, signal }: ExclusiveOptions): Promise<void> {
    let told = Number.NEGATIVE_INFINITY;
    for (let holder = await this.#tryToTake(); holder !== null; holder = await this.#tryToTake()) {
      if (performance.now() - told >= tellMs) {
        told = performance.now();
        onWait?.(holder);
      }
      await pause(askMs, undefined, signal === undefined ? {} : { signal });
    }
  }

  /** Takes or renews the lease; returns who holds it where that is another process. */
  #tryToTake(): Promise<OtherWriter | null> {
    return this.#sessions.write('writer', async (transaction) => {
      const mine = { writer: this.#writer, host: hostname(), process: process.pid, leaseMs };
      const { records } = await transaction.run(takeLease, mine);
      if (records.length > 0) return null;
      const { records: meta } = await transaction.run(readWriter);
      if (meta[0] !== undefined) return WriterRow.parse(meta[0].toObject());
      throw new StoreUnusable(this.#location, 'its content was deleted from outside meanwhile. Start Weft again.');
    });
  }

  async #drop(): Promise<void> {
    // Else a renewal under way could come after it, and take the right that nobody would give back.
    await this.#renewing;
    await this.#sessions.write('writer', (transaction) => transaction.run(dropLease, { writer: this.#writer }));
  }
}
