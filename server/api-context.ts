import type { GraphStore } from '../cypher/graph-store.ts';
import type { Content } from './content.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';

/** What every route can use. */
export interface ApiContext {
  store: GraphStore;
  /** What is kept in memory of the store's content until the next write. */
  content: Content;
  jobs: Jobs;
  /** No route writes. */
  readOnly: boolean;
  /** What writing takes, from anywhere. */
  token: string;
  /** Largest input of one ingest, in bytes. */
  ingestLimitBytes: number;
  log: Log;
}
