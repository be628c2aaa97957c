import { rowTooLarge, tookMemory } from '../reader-refusals.ts';
import { ReadTimeout } from '../store-errors.ts';
import type { ReaderMessage, ReaderQuery } from './messages.ts';

/** What the engine itself says against a query, in its own words. */
export class EngineMistake extends Error {}

/** The server that is asked does not answer. */
export class SourceAway extends Error {}

/** The engine or the server gives a query no more memory. */
export class SourceFull extends Error {}

/** The process ended before it began with a query: at its start, or while it waited for one. */
export class ReaderDied extends Error {
  constructor() {
    super(
      "The process for readers' queries ended before it could begin. The machine may be out of memory or processes.",
    );
  }
}

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
      return tookMemory();
    case 'row size':
      return rowTooLarge(maxBytes);
    case 'mistake':
      return new EngineMistake(message);
    case 'away':
      return new SourceAway();
    case 'opening':
      return new Error(`The graph could not be opened for a reader's query: ${message}`);
  }
}
