import { randomUUID } from 'node:crypto';
import { StoreUnusable } from '../cypher/engines/store-errors.ts';
import type { IngestSummary, JobEvent } from '../vocabulary/api/job.ts';
import { type Log, silentLog } from './log.ts';

/** What a job does; it tells its progress, and stops soon after the signal. */
export type JobWork = (emit: (event: JobEvent) => void, signal: AbortSignal) => Promise<IngestSummary | null>;

interface Job {
  /** What it has told so far: the first notices, how many more, the latest progress, and its end. */
  notices: JobEvent[];
  leftOut: number;
  progress: JobEvent | null;
  end: JobEvent | null;
  listeners: Set<(event: JobEvent) => void>;
}

/** Notices kept of a job for who joins late; who listens from the start gets all. */
const keptNotices = 1_000;

/** Ended jobs whose events can still be read. */
const keptJobs = 50;

/** A message that is meant for people; any other error's details go to the log only. */
export class JobRefused extends Error {}

/** Long work, one piece after another in the order of arrival: all of it writes to the one store. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #stop = new AbortController();
  readonly #log: Log;
  #last: Promise<void> = Promise.resolve();

  constructor(log: Log = silentLog) {
    this.#log = log;
  }

  /** Puts work at the end of the queue and returns the job's id. `after` runs when it ends, or never came to its turn. */
  start(work: JobWork, after: () => Promise<void> = async () => {}): string {
    const id = randomUUID();
    const job: Job = { notices: [], leftOut: 0, progress: null, end: null, listeners: new Set() };
    this.#jobs.set(id, job);
    this.#forgetOld();
    this.#last = this.#last.then(() => this.#run(id, job, work, after));
    return id;
  }

  has(id: string): boolean {
    return this.#jobs.has(id);
  }

  /**
   * Calls the listener with the state so far and then with each event, the last being `done` or `error`. Returns how to
   * stop listening; null when there is no such job.
   */
  follow(id: string, listener: (event: JobEvent) => void): (() => void) | null {
    const job = this.#jobs.get(id);
    if (!job) return null;
    for (const notice of job.notices) listener(notice);
    if (job.leftOut > 0) listener({ kind: 'left-out', notices: job.leftOut });
    if (job.end) {
      listener(job.end);
      return () => {};
    }
    if (job.progress) listener(job.progress);
    job.listeners.add(listener);
    return () => job.listeners.delete(listener);
  }

  /** Stops the running job at its next safe point, starts no other, and resolves when nothing runs any more. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#last;
  }

  async #run(id: string, job: Job, work: JobWork, after: () => Promise<void>): Promise<void> {
    const emit = (event: JobEvent) => {
      if (event.kind === 'notice') {
        if (job.notices.length < keptNotices) job.notices.push(event);
        else job.leftOut++;
      } else if (event.kind === 'progress') job.progress = event;
      else job.end = event;
      for (const listener of job.listeners) listener(event);
    };
    try {
      emit({ kind: 'done', summary: await this.#work(emit, work, after) });
    } catch (error) {
      if (!(error instanceof JobRefused)) this.#log.error(`job ${id} failed`, error);
      const message =
        error instanceof JobRefused
          ? error.message
          : error instanceof StoreUnusable
            ? `The database cannot be used: ${error.why} What is written stays; run the job again to complete it.`
            : this.#stop.signal.aborted
              ? 'The server was stopped before the job ended. Run it again: what is already stored stays.'
              : `The job failed inside Weft. Its log has the details under ${id}.`;
      emit({ kind: 'error', message });
    }
    job.listeners.clear();
  }

  async #work(
    emit: (event: JobEvent) => void,
    work: JobWork,
    after: () => Promise<void>,
  ): Promise<IngestSummary | null> {
    try {
      if (this.#stop.signal.aborted) throw new JobRefused('The server is shutting down; nothing of this job was done.');
      return await work(emit, this.#stop.signal);
    } finally {
      await after();
    }
  }

  #forgetOld(): void {
    for (const [id, job] of this.#jobs) {
      if (this.#jobs.size <= keptJobs) return;
      if (job.end) this.#jobs.delete(id);
    }
  }
}
