import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { IngestLine } from '../vocabulary/api/ingest.ts';
import { type IngestSummary, JobAnswer, JobEvent } from '../vocabulary/api/job.ts';
import { PathsAnswer, type PathsRequest } from '../vocabulary/api/paths.ts';
import { Problem } from '../vocabulary/api/problem.ts';
import { TableAnswer } from '../vocabulary/api/query.ts';
import { ReadyMadeAnswer } from '../vocabulary/api/ready-made.ts';
import { serverSentData } from './server-sent-data.ts';

/** The server that holds the store says no, or does not answer. */
export class RemoteRefused extends Error {
  override name = 'RemoteRefused';
}

/** What fetch says when the connection fails: the system's reason is one level below. */
const FetchFailure = z.object({ cause: z.object({ message: z.string() }) });

/** A server at work sends a sign of life every 15 s; one that is silent for so long, in milliseconds, is given up. */
const patienceMs = 120_000;

export interface RemoteOptions {
  /** Ctrl+C. */
  signal?: AbortSignal;
  /** How long the server may be silent while a job runs, in milliseconds. Default 2 minutes. */
  silenceMs?: number;
}

/** A graph whose store is held by a server on this machine: asks that server through its API. */
export class RemoteGraph {
  readonly url: string;
  readonly #token: string;
  readonly #signal: AbortSignal | undefined;
  readonly #silenceMs: number;

  constructor(url: string, token: string, { signal, silenceMs = patienceMs }: RemoteOptions = {}) {
    this.url = url;
    this.#token = token;
    this.#signal = signal;
    this.#silenceMs = silenceMs;
  }

  /** Has papers read in, telling what happens. @throws RemoteRefused */
  async ingest(lines: AsyncIterable<IngestLine>, onEvent: (event: JobEvent) => void): Promise<IngestSummary | null> {
    const encoder = new TextEncoder();
    async function* body(): AsyncGenerator<Uint8Array> {
      for await (const line of lines) yield encoder.encode(`${JSON.stringify(line)}\n`);
    }
    const answer = await this.#post('ingest', ReadableStream.from(body()), 'application/x-ndjson');
    return this.#follow(JobAnswer.parse(await answer.json()).id, onEvent);
  }

  /** @throws RemoteRefused */
  async analyse(fresh: boolean, onEvent: (event: JobEvent) => void): Promise<void> {
    const answer = await this.#postJson('analyse', { fresh });
    await this.#follow(JobAnswer.parse(await answer.json()).id, onEvent);
  }

  /** @throws RemoteRefused */
  async query(id: string, parameters: Record<string, unknown>): Promise<ReadyMadeAnswer> {
    const answer = await this.#postJson(`queries/${encodeURIComponent(id)}`, { parameters });
    return ReadyMadeAnswer.parse(await answer.json());
  }

  /** @throws RemoteRefused */
  async paths({ between, types, ...rest }: PathsRequest): Promise<PathsAnswer> {
    const query = new URLSearchParams([
      ...between.map((thing): [string, string] => ['between', thing]),
      ...(types ? [['types', types.join(',')] satisfies [string, string]] : []),
      ...Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
    ]);
    return PathsAnswer.parse(await (await this.#fetch(`paths?${query}`, {})).json());
  }

  /** @throws RemoteRefused */
  async cypher(text: string, parameters: Record<string, unknown>, limit: number): Promise<TableAnswer> {
    const answer = await this.#postJson('cypher', { text, parameters, limit });
    return TableAnswer.parse(await answer.json());
  }

  /** Has the server copy its store as it is now, and brings the copy to a new file. @throws RemoteRefused */
  async snapshot(path: string): Promise<void> {
    const { body } = await this.#fetch('snapshot', { headers: this.#authorization });
    if (body === null) throw new RemoteRefused(`${this.url} sends no copy of its store.`);
    try {
      await pipeline(body, createWriteStream(path));
    } catch (error) {
      // undici reports a broken connection as a TypeError.
      if (!(error instanceof TypeError)) throw error;
      throw new RemoteRefused(`The server at ${this.url} went away before the copy was whole. Run the command again.`);
    }
  }

  async #follow(id: string, onEvent: (event: JobEvent) => void): Promise<IngestSummary | null> {
    const silence = new AbortController();
    const seconds = Math.round(this.#silenceMs / 1000);
    const timer = setTimeout(() => {
      silence.abort(
        new RemoteRefused(
          `The server at ${this.url} has given no sign of life for ${seconds} s. It may still be at work: run the ` +
            'command again later, and if it is silent then too, end the server and start it anew.',
        ),
      );
    }, this.#silenceMs);
    async function* heard(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of body) {
        timer.refresh();
        yield chunk;
      }
    }
    try {
      const { body } = await this.#fetch(`jobs/${id}/events`, {
        headers: { accept: 'text/event-stream' },
        signal: silence.signal,
      });
      if (body === null) throw new RemoteRefused(`${this.url} sends no events of the job it has taken on.`);
      for await (const data of serverSentData(heard(body))) {
        const event = JobEvent.parse(JSON.parse(data));
        if (event.kind === 'error') throw new RemoteRefused(event.message);
        onEvent(event);
        if (event.kind === 'done') return event.summary;
      }
    } catch (error) {
      // undici reports a broken connection as a TypeError.
      if (!(error instanceof TypeError)) throw error;
    } finally {
      clearTimeout(timer);
    }
    throw new RemoteRefused(`The server at ${this.url} went away before the job ended. Run the command again.`);
  }

  get #authorization(): { authorization: string } {
    return { authorization: `Bearer ${this.#token}` };
  }

  #postJson(path: string, value: unknown): Promise<Response> {
    return this.#post(path, JSON.stringify(value), 'application/json');
  }

  #post(path: string, body: string | ReadableStream, type: string): Promise<Response> {
    const headers = { ...this.#authorization, 'content-type': type };
    return this.#fetch(path, { method: 'POST', body, headers, duplex: 'half' });
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const signals = [this.#signal, init.signal].filter((signal) => signal instanceof AbortSignal);
    let answer: Response;
    try {
      answer = await fetch(new URL(`/api/v1/${path}`, this.url), { ...init, signal: AbortSignal.any(signals) });
    } catch (error) {
      if (error instanceof RemoteRefused || this.#signal?.aborted) throw error;
      const failure = FetchFailure.safeParse(error);
      const reason = failure.success ? failure.data.cause.message : String(error);
      throw new RemoteRefused(`The server at ${this.url} cannot be reached: ${reason}.`);
    }
    if (answer.ok) return answer;
    const problem = Problem.safeParse(await answer.json().catch(() => null));
    throw new RemoteRefused(
      problem.success
        ? problem.data.detail
        : `The server at ${this.url} answers ${answer.status} ${answer.statusText}.`,
    );
  }
}
