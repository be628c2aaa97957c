export interface StoreOptions {
  /** Refuses writes; the store must exist. */
  readOnly?: boolean;
  /** For Neo4j; an embedded store has neither users nor databases. */
  username?: string;
  password?: string;
  database?: string;
}
