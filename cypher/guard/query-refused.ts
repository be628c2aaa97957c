import type { QueryPlace } from '../../vocabulary/api/problem.ts';

/** A reader's query that may not or cannot run; the message is for the reader. */
export class QueryRefused extends Error {
  override name = 'QueryRefused';
  /** What of the query it is about, where it is about one place. */
  readonly at: QueryPlace | undefined;

  constructor(message: string, { at, ...options }: ErrorOptions & { at?: QueryPlace | undefined } = {}) {
    super(message, options);
    this.at = at;
  }
}
