import { SingleBar } from 'cli-progress';
import type { JobEvent, JobStep, Notice } from '../vocabulary/api/job.ts';

const doing: Record<JobStep, string> = {
  read: 'reading',
  extract: 'extracting',
  wait: 'waiting for another process to finish writing',
  resolve: 'resolving names',
  write: 'writing',
  analyse: 'analysing',
};

/** Between two plain lines about a step under way, in milliseconds: a log file needs no more. */
const plainPauseMs = 5_000;
/** After so many milliseconds without a line it is said that the step still goes on, so that no job is silent for long. */
const stillPauseMs = 30_000;
const barLength = 30;
const number = (value: number): string => value.toLocaleString('en');

export const noticeLine = ({ file, line, level, reason }: Notice): string => `${file}:${line}: ${level}: ${reason}`;

type JobProgress = Extract<JobEvent, { kind: 'progress' }>;

interface BarState {
  step: JobStep;
  total: number | null;
}

function barLine({ step, total }: BarState, value: number): string {
  if (total === null) return `${doing[step]} … ${number(value)}`;
  const share = total === 0 ? 1 : Math.min(1, value / total);
  const full = Math.round(share * barLength);
  const bar = '█'.repeat(full) + '░'.repeat(barLength - full);
  return `${doing[step].padEnd(15)} ${bar} ${String(Math.floor(share * 100)).padStart(3)}%  ${number(value)}/${number(total)}`;
}

/** Shows a job as it goes: a bar on a terminal, plain lines elsewhere, notices as `file:line: …`. On standard error. */
export class JobDisplay {
  readonly #stream: NodeJS.WriteStream;
  readonly #bar: SingleBar | null;
  #state: BarState = { step: 'read', total: null };
  #isShown = false;
  #lastLine = performance.now();
  readonly #still: NodeJS.Timeout | null;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
    this.#bar = stream.isTTY
      ? new SingleBar({
          stream,
          format: (_options, params) => barLine(this.#state, params.value),
          clearOnComplete: true,
          hideCursor: true,
          autopadding: false,
        })
      : null;
    this.#still = this.#bar === null ? setInterval(() => this.#stillAtIt(), stillPauseMs).unref() : null;
  }

  show(event: JobEvent): void {
    if (event.kind === 'notice') this.line(noticeLine(event.notice));
    else if (event.kind === 'left-out') this.line(`… and ${number(event.notices)} more notices before`);
    else if (event.kind === 'progress') this.#progress(event);
  }

  /** A line above the bar. */
  line(text: string): void {
    this.#lastLine = performance.now();
    if (this.#isShown) this.#stream.write('\r\x1b[K');
    this.#stream.write(`${text}\n`);
    if (this.#isShown) this.#bar?.render();
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#still !== null) clearInterval(this.#still);
    if (this.#isShown) this.#bar?.stop();
    this.#isShown = false;
  }

  #stillAtIt(): void {
    const silentMs = performance.now() - this.#lastLine;
    if (silentMs >= stillPauseMs) this.#stream.write(`still ${doing[this.#state.step]} …\n`);
  }

  #progress({ step, done, total, note }: JobProgress): void {
    this.#state = { step, total };
    if (note !== undefined) this.line(note);
    if (this.#bar !== null) {
      if (!this.#isShown) this.#bar.start(total ?? done, done);
      this.#isShown = true;
      this.#bar.setTotal(Math.max(1, total ?? done));
      this.#bar.update(done);
      return;
    }
    if (note !== undefined) return;
    // One line when a step ends, and now and then while it takes long.
    const now = performance.now();
    const isLast = total !== null && total > 0 && done === total;
    if (!isLast && now - this.#lastLine < plainPauseMs) return;
    this.#lastLine = now;
    const amount = total === null ? number(done) : `${number(done)} of ${number(total)}`;
    this.#stream.write(`${doing[step]}: ${amount}\n`);
  }
}
