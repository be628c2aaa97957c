import { z } from 'zod';
import type { IngestLine } from '../vocabulary/api/ingest.ts';
import { type IngestSummary, JobAnswer, JobEvent } from '../vocabulary/api/job.ts';
import { Problem } from '../vocabulary/api/problem.ts';
import { TableAnswer } from '../vocabulary/api/query.ts';
import { serverSentData } from './server-sent-data.ts';

/** The server that holds the store says no, or does not answer. */
export class RemoteRefused extends Error {
  override name = 'RemoteRefused';
}

/** What fetch says when the connection fails: the system's reason is one level below. */
const FetchFailure = z.object({ cause: z.object({ message: z.string() }) });

/** A graph whose store is held by a server on this machine: asks that server through its API. */
export class RemoteGraph {
  readonly url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.url = url;
    this.#token = token;
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
  async query(name: string, parameters: Record<string, unknown>): Promise<TableAnswer> {
    const answer = await this.#postJson(`queries/${encodeURIComponent(name)}`, { parameters });
    return TableAnswer.parse(await answer.json());
  }

  /** @throws RemoteRefused */
  async cypher(text: string, parameters: Record<string, unknown>): Promise<TableAnswer> {
    const answer = await this.#postJson('cypher', { text, parameters });
    return TableAnswer.parse(await answer.json());
  }

  async #follow(id: string, onEvent: (event: JobEvent) => void): Promise<IngestSummary | null> {
    const { body } = await this.#fetch(`jobs/${id}/events`, { headers: { accept: 'text/event-stream' } });
    if (body === null) throw new RemoteRefused(`${this.url} sends no events of the job it has taken on.`);
    try {
      for await (const data of serverSentData(body)) {
        const event = JobEvent.parse(JSON.parse(data));
        if (event.kind === 'error') throw new RemoteRefused(event.message);
        onEvent(event);
        if (event.kind === 'done') return event.summary;
      }
    } catch (error) {
      // undici reports a broken connection as a TypeError.
      if (!(error instanceof TypeError)) throw error;
    }
    throw new RemoteRefused(`The server at ${this.url} went away before the job ended. Run the command again.`);
  }

  #postJson(path: string, value: unknown): Promise<Response> {
    return this.#post(path, JSON.stringify(value), 'application/json');
  }

  #post(path: string, body: string | ReadableStream, type: string): Promise<Response> {
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': type };
    return this.#fetch(path, { method: 'POST', body, headers, duplex: 'half' });
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    let answer: Response;
    try {
      answer = await fetch(new URL(`/api/v1/${path}`, this.url), init);
    } catch (error) {
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
