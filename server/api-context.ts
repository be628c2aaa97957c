import type { GraphReader, GraphStore } from '../cypher/graph-store.ts';
import type { KeptViews } from '../cypher/kept-views.ts';
import type { Extractor } from '../ingest/extractor.ts';
import type { Content } from './content.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';

/** What every route can use. */
export interface ApiContext {
  store: GraphStore;
  /** What is kept in memory of the store's content until the next write. */
  content: Content;
  /** Long views that somebody wanted to share. */
  views: KeptViews;
  jobs: Jobs;
  /** No route writes. */
  readOnly: boolean;
  /** What writing takes, from anywhere. */
  token: string;
  /** Largest input of one ingest, in bytes. */
  ingestLimitBytes: number;
  /** Reads new papers; loaded when first asked for, and then kept. */
  extractor(): Promise<Extractor>;
  log: Log;
}

/** What a route that only reads can use: the store as it was at one moment. */
export interface ReadContext extends Omit<ApiContext, 'store'> {
  store: GraphReader;
}
