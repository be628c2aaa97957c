import type { JobEvent, JobStep } from '../../vocabulary/api/job.ts';

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
}
