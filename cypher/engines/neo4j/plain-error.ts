import { Neo4jError } from 'neo4j-driver';
import { ReadTimeout, StoreUnusable } from '../store-errors.ts';

/** Whether an error says that nobody answers at the address, or did not in time. */
export const isAway = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired' ||
    /DatabaseUnavailable|shutting ?down/i.test(error.code));

/** Whether the server gave up for want of memory, whichever of its limits that was. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Neo4jError && /OutOfMemory|TransactionMemoryLimit|StackOverFlow/i.test(error.code);

export const awayError = (location: string, cause: unknown): StoreUnusable =>
  new StoreUnusable(location, 'no Neo4j server answers there. Start it, or check NEO4J_URI.', { cause });

/** The server's and the driver's errors that people can do something about, in plain words; others as they are. */
export function plainError(error: unknown, location: string, timeoutMs = 0): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.includes('TransactionTimedOut')) return new ReadTimeout('The query', timeoutMs);
  if (isAway(error)) {
    return awayError(location, error);
  }
  if (isOutOfMemory(error)) {
    return new StoreUnusable(
      location,
      'it allows less memory than this takes (db.memory.transaction.max, else the heap). Raise the limit, and the heap ' +
        'with it; in docker-compose.yml they are NEO4J_TRANSACTION and NEO4J_HEAP.',
      { cause: error },
    );
  }
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return new StoreUnusable(location, 'the server refuses this user or password (NEO4J_USERNAME, NEO4J_PASSWORD).', {
      cause: error,
    });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnusable(location, 'the server has no such database (NEO4J_DATABASE).', { cause: error });
  }
  return error;
}
