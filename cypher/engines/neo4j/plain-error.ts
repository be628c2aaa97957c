import { Neo4jError } from 'neo4j-driver';
import { ReadTimeout, StoreUnusable } from '../store-errors.ts';

/** The server's and the driver's errors that people can do something about, in plain words; others as they are. */
export function plainError(error: unknown, location: string, timeoutMs = 0): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.includes('TransactionTimedOut')) return new ReadTimeout('The query', timeoutMs);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new StoreUnusable(location, 'no Neo4j server answers there. Start it, or check NEO4J_URI.', {
      cause: error,
    });
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
