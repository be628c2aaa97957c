import type { OtherWriter } from '../../cypher/graph-store.ts';
import type { JobEvent, JobStep } from '../../vocabulary/api/job.ts';

/** "another ingest is writing (host box, process 4711, since 14:02:11 UTC); waiting for it to end" */
export function waitingFor({ host, process, since }: OtherWriter): string {
  const known = [
    ...(host === null ? [] : [`host ${host}`]),
    ...(process === null ? [] : [`process ${process}`]),
    ...(since === null ? [] : [`since ${since.toISOString().slice(0, 19).replace('T', ' ')} UTC`]),
  ];
  const who = known.length === 0 ? '' : ` (${known.join(', ')})`;
  return `another ingest is writing to this graph${who}; waiting for it to end`;
}

/** Shortest time between two words about one step, in milliseconds. */
const pauseMs = 100;

/** Tells how far each step is, seldom enough for a terminal and a network. */
export class Progress {
  readonly #tell: (event: JobEvent) => void;
  #last: { step: JobStep; at: number } | null = null;

  constructor(tell: (event: JobEvent) => void) {
    this.#tell = tell;
  }

  /** The first and the last word of a step are always told. */
  at(step: JobStep, done: number, total: number | null): void {
    const now = performance.now();
    const isSoon = this.#last?.step === step && now - this.#last.at < pauseMs;
    if (isSoon && done !== total) return;
    this.#last = { step, at: now };
    this.#tell({ kind: 'progress', step, done, total });
  }

  /** That another process has to end first. Always told: else nobody knows why nothing happens. */
  waitFor(writer: OtherWriter): void {
    this.#last = null;
    this.#tell({ kind: 'progress', step: 'wait', done: 0, total: null, note: waitingFor(writer) });
  }
}
