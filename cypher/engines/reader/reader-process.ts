import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Table } from '../../graph-store.ts';
import { brokeDown } from '../reader-refusals.ts';
import { ReadTimeout } from '../store-errors.ts';
import { environmentToRun } from './environment-to-run.ts';
import { ReaderMessage, type ReaderQuery, Rows } from './messages.ts';
import { ReaderDied, readerError } from './reader-error.ts';

/** Memory of a reader process for JavaScript alone, in MiB: for the answer, which is bounded. */
const heapMib = 256;
/** Time to start and to open a snapshot, in milliseconds. */
const openingMs = 30_000;
/** What a process gets beyond a query's time to stop it by itself, which keeps the process. */
const graceMs = 300;

/**
 * A process that runs readers' queries, one at a time. What a query can do to it (take all memory, crash the engine,
 * never end) stays there: it is killed, and another is started for the next query.
 */
export class ReaderProcess {
  readonly #script: URL;
  #child: ChildProcess | null = null;
  /** Ends the query that runs, with an error. */
  #abandon: ((error: Error) => void) | null = null;

  /** @param script the compiled script that the process runs; it calls `answerQueries`. */
  constructor(script: URL) {
    this.#script = script;
  }

  /** @throws ReadTimeout | QueryRefused | EngineMistake | ReaderDied */
  async ask(query: ReaderQuery): Promise<Table> {
    const wasRunning = this.#child !== null;
    try {
      return await this.#ask(query, this.#child ?? this.#start());
    } catch (error) {
      // It had died while it waited, which says nothing about this query.
      if (wasRunning && error instanceof ReaderDied) return this.#ask(query, this.#start());
      throw error;
    } finally {
      this.#abandon = null;
    }
  }

  #ask(query: ReaderQuery, child: ChildProcess): Promise<Table> {
    return new Promise((resolve, reject) => {
      const rows: unknown[][] = [];
      let hasBegun = false;
      const settle = () => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit).off('error', onExit);
      };
      const stop = (error: Error) => {
        settle();
        void this.#kill();
        reject(error);
      };
      const stopAfter = (ms: number, what: string) => setTimeout(() => stop(new ReadTimeout(what, ms)), ms + graceMs);
      const onExit = () => stop(hasBegun ? brokeDown() : new ReaderDied());
      const onMessage = (sent: unknown) => {
        const message = ReaderMessage.parse(sent);
        if (message.kind === 'opened') {
          hasBegun = true;
          clearTimeout(timer);
          timer = stopAfter(query.timeoutMs, 'The query');
        } else if (message.kind === 'rows') rows.push(...Rows.parse(JSON.parse(message.json)));
        else if (message.kind === 'done') {
          settle();
          const { columns, cut, plan } = message;
          resolve({ columns, rows, cut, ...(plan && { plan }) });
        } else if (message.why === 'process memory') stop(readerError(message, query));
        else {
          settle();
          reject(readerError(message, query));
        }
      };
      let timer = stopAfter(openingMs, 'Opening the graph for the query');
      this.#abandon = stop;
      // One that could not even be started ends with an error alone.
      child.on('message', onMessage).on('exit', onExit).on('error', onExit);
      child.send(query);
    });
  }

  /** Kills the process, whatever it does; the query that runs ends with this error. */
  async end(error: Error): Promise<void> {
    const ended = this.#kill();
    this.#abandon?.(error);
    await ended;
  }

  #start(): ChildProcess {
    if (!existsSync(this.#script)) throw new Error('Weft is not built. Run `npm run build` first.');
    const child = fork(this.#script, {
      env: environmentToRun(),
      execArgv: [`--max-old-space-size=${heapMib}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // A process that only waits keeps nobody from ending; while a query runs, its timer does.
    child.unref();
    child.channel?.unref();
    const forget = () => {
      if (this.#child === child) this.#child = null;
    };
    // Sending to a process that has just ended is an error too; that it ended is all there is to know.
    child.on('error', forget).once('exit', forget);
    this.#child = child;
    return child;
  }

  async #kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await exited;
  }
}
