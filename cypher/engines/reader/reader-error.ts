import { QueryRefused } from '../../guard/query-refused.ts';
import { ReadTimeout } from '../store-errors.ts';
import type { ReaderMessage, ReaderQuery } from './messages.ts';

/** What the engine itself says against a query, in its own words. */
export class EngineMistake extends Error {}

/** The process ended before it began with a query: at its start, or while it waited for one. */
export class ReaderDied extends Error {
  constructor() {
    super(
      "The process for readers' queries ended before it could begin. The machine may be out of memory or processes.",
    );
  }
}

/** The process ended over a query. */
export const brokeDown = (): QueryRefused =>
  new QueryRefused(
    'The database engine broke down over this query. Nothing is lost and other queries go on; write this one in a ' +
      'simpler way, with fewer nested expressions.',
  );

/** The error that a reader process tells of, with what to do about it. */
export function readerError(
  { why, message }: Extract<ReaderMessage, { kind: 'failed' }>,
  { timeoutMs, maxBytes }: ReaderQuery,
): Error {
  switch (why) {
    case 'time':
      return new ReadTimeout('The query', timeoutMs);
    case 'memory':
    case 'process memory':
      return new QueryRefused(
        "The query took more memory than a reader's query may, and was stopped. Match fewer combinations, set a LIMIT " +
          'before values are collected or sorted, or return less.',
      );
    case 'row size':
      return new QueryRefused(
        `One row of the answer is larger than the ${maxBytes / 1e6} MB that a whole answer may have. Return fewer ` +
          'properties, or collect fewer values.',
      );
    case 'mistake':
      return new EngineMistake(message);
    case 'opening':
      return new Error(`The graph could not be opened for a reader's query: ${message}`);
  }
}
