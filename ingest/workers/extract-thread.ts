import { Worker } from 'node:worker_threads';
import type { Document } from '../../vocabulary/document.ts';
import type { Extract } from '../../vocabulary/extract.ts';
import type { ExtractorOptions } from '../grade.ts';
import { reasonOf } from './reason-of.ts';
import { WorkerMessage } from './worker-message.ts';

interface Request {
  document: Document;
  resolve(extract: Extract): void;
  reject(error: Error): void;
}

/** One worker thread; when it dies, the paper it was reading is given up and a new one goes on with the others. */
export class ExtractThread {
  readonly #script: URL;
  readonly #version: string;
  readonly #options: ExtractorOptions;
  readonly #requests: Request[] = [];
  #worker: Worker;
  #isReady = false;
  /** Why no paper is taken any more. */
  #refusal: string | null = null;

  /** @param version What the worker's extractor must answer; another one would make the result depend on the threads. */
  constructor(script: URL, version: string, options: ExtractorOptions) {
    this.#script = script;
    this.#version = version;
    this.#options = options;
    this.#worker = this.#start();
  }

  /** Papers that wait for an answer. */
  get load(): number {
    return this.#requests.length;
  }

  /** Whether it would only refuse a paper, because it could not start. */
  get isGivenUp(): boolean {
    return this.#refusal !== null;
  }

  /** @throws Error with a message for people when the extractor fails on the paper or the thread dies over it. */
  extract(document: Document): Promise<Extract> {
    if (this.#refusal !== null) return Promise.reject(new Error(this.#refusal));
    return new Promise((resolve, reject) => {
      this.#requests.push({ document, resolve, reject });
      this.#worker.postMessage(document);
    });
  }

  async close(): Promise<void> {
    this.#refuse('reading was stopped');
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#options });
    let cause = 'it ended by itself';
    this.#isReady = false;
    worker.on('message', (message: unknown) => this.#hear(WorkerMessage.parse(message)));
    worker.on('error', (error) => {
      cause = reasonOf(error);
    });
    worker.on('exit', () => this.#mourn(cause));
    return worker;
  }

  #hear(message: WorkerMessage): void {
    if (message.kind === 'ready') {
      this.#isReady = message.version === this.#version;
      if (!this.#isReady) {
        this.#refuse(`the reading thread is of version ${message.version}, not ${this.#version}`);
      }
      return;
    }
    const request = this.#requests.shift();
    if (message.kind === 'extract') request?.resolve(message.extract);
    else request?.reject(new Error(message.reason));
  }

  /** A thread that dies before it was ready would die again, so then nothing more is tried. */
  #mourn(cause: string): void {
    if (this.#refusal !== null) return;
    const reason = `the reading thread stopped: ${cause}`;
    if (!this.#isReady) {
      this.#refuse(reason);
      return;
    }
    this.#requests.shift()?.reject(new Error(reason));
    this.#worker = this.#start();
    for (const { document } of this.#requests) this.#worker.postMessage(document);
  }

  #refuse(reason: string): void {
    this.#refusal ??= reason;
    for (const request of this.#requests.splice(0)) request.reject(new Error(reason));
  }
}
