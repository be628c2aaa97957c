import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Response } from 'express';
import { z } from 'zod';
import { ReadTimeout, StoreUnusable } from '../cypher/engines/store-errors.ts';
import { QueryRefused } from '../cypher/guard/query-refused.ts';
import { NoTemporaryFolder } from '../cypher/temporary-folder.ts';
import { type Problem, storeAway } from '../vocabulary/api/problem.ts';
import type { Log } from './log.ts';

/** A refusal with the words the caller may read: place, value, way out. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.name = 'HttpProblem';
    this.status = status;
    this.headers = headers;
  }
}

/** What Express and its body parsers throw: https://github.com/jshttp/http-errors */
const ThrownByExpress = z.object({
  status: z.int().min(400).max(499),
  message: z.string(),
  type: z.string().optional(),
  limit: z.number().optional(),
});

function wordsFor(thrown: z.infer<typeof ThrownByExpress>): string {
  switch (thrown.type) {
    case 'entity.too.large':
      return `The body is larger than ${thrown.limit ?? 'the allowed number of'} bytes; send less at once.`;
    case 'entity.parse.failed':
      return `The body is not JSON: ${thrown.message}.`;
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return `The body cannot be read: ${thrown.message}. Send it as UTF-8, plain or gzip.`;
    default:
      return `The request cannot be read: ${thrown.message}.`;
  }
}

/** When to ask again, in seconds. */
const retryAfter = { 'Retry-After': '5' };

/** The one function that makes a sentence of an error. An unknown one is told to the log alone, under an id. */
function problemOf(error: unknown, log: Log): { problem: Problem; headers: Record<string, string> } {
  const tell = (status: number, detail: string, headers = {}) => ({
    problem: { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail },
    headers,
  });
  if (error instanceof HttpProblem) return tell(error.status, error.message, error.headers);
  if (error instanceof QueryRefused) {
    const { problem, headers } = tell(400, error.message);
    return { problem: { ...problem, at: error.at }, headers };
  }
  if (error instanceof ReadTimeout) return tell(503, error.message);
  if (error instanceof NoTemporaryFolder) {
    log.error(error.message);
    return tell(503, 'The server has no place for temporary files. Its log says where it looked.', retryAfter);
  }
  if (error instanceof StoreUnusable) {
    log.error('the store cannot be used', error);
    const { problem, headers } = tell(503, `The database cannot be used: ${error.why}`, retryAfter);
    return { problem: { ...problem, type: storeAway, title: 'The database does not answer' }, headers };
  }
  const thrown = ThrownByExpress.safeParse(error);
  if (thrown.success) return tell(thrown.data.status, wordsFor(thrown.data));
  const id = randomUUID();
  log.error(`request ${id} failed`, error);
  const { problem, headers } = tell(500, `Something went wrong inside Weft. Its log has the details under ${id}.`);
  return { problem: { ...problem, instance: `urn:uuid:${id}` }, headers };
}

/** Sends RFC 9457 problem details. */
export function sendProblem(response: Response, error: unknown, log: Log): void {
  const { problem, headers } = problemOf(error, log);
  response.status(problem.status).set(headers).set('Cache-Control', 'no-store');
  response.type('application/problem+json').send(JSON.stringify(problem));
}

/** Express's last handler. An answer that has begun can only be cut off. */
export const problemHandler =
  (log: Log): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    if (response.headersSent) {
      log.error('an answer broke off', error);
      response.destroy();
    } else sendProblem(response, error, log);
  };
