export interface StoreOptions {
  /** Refuses writes; the store must exist. */
  readOnly?: boolean;
  /** Neo4j alone: opens though the server is away; all that is asked fails until it is there. */
  mayBeAway?: boolean;
  /** For Neo4j; an embedded store has neither users nor databases. */
  username?: string;
  password?: string;
  database?: string;
}
