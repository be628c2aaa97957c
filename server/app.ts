import express, { type Express } from 'express';
import type { GraphStore } from '../cypher/graph-store.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { makeExtractor, type ReadingOptions } from '../ingest/make-extractor.ts';
import { api } from './api.ts';
import { compress } from './compress.ts';
import { Content } from './content.ts';
import { Jobs } from './jobs.ts';
import { type Log, silentLog } from './log.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { HttpProblem, problemHandler } from './problem.ts';
import { securityHeaders } from './security/headers.ts';
import { hostCheck } from './security/host-check.ts';
import { originCheck } from './security/origin-check.ts';
import { serveClient } from './serve-client.ts';

export interface AppOptions {
  store: GraphStore;
  /** What writing takes; `Authorization: Bearer TOKEN`. */
  token: string;
  /** Refuses all writing. Default false. */
  readOnly?: boolean;
  /** The built explorer; without it only the API is served. */
  clientFolder?: string;
  /** Names under which the server may be addressed besides localhost and loopback addresses. */
  allowedHosts?: string[];
  /** Whether any IP address will do as a name too: for a server that listens on more than loopback. Default false. */
  allowAddresses?: boolean;
  /** Largest input of one ingest in bytes. Default 4 GiB. */
  ingestLimitBytes?: number;
  /** Where long work runs; handed in by who must wait for it. */
  jobs?: Jobs;
  /** What is kept in memory of the store; handed in by who makes it beforehand. */
  content?: Content;
  /** How new papers are read. */
  reading?: ReadingOptions;
  log?: Log;
}

/** The whole server as an Express app: security first, then the API, its documentation and the explorer. */
export function createApp(options: AppOptions): Express {
  const { store, token, log = silentLog } = options;
  let extractor: Promise<Extractor> | null = null;
  const context = {
    store,
    content: options.content ?? new Content(store),
    views: store.views,
    jobs: options.jobs ?? new Jobs(log),
    readOnly: options.readOnly ?? false,
    token,
    ingestLimitBytes: options.ingestLimitBytes ?? 4 * 1024 ** 3,
    extractor: () => {
      extractor ??= makeExtractor(options.reading);
      return extractor;
    },
    log,
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders);
  app.use(hostCheck({ allowed: options.allowedHosts ?? [], addresses: options.allowAddresses ?? false }));
  app.use(originCheck);
  app.use(compress);
  app.use('/api/v1', api(context));
  // Where probes look by habit; the explorer would answer them with its page, whatever the state.
  app.get(['/health', '/ready'], (request, response) => response.redirect(308, `/api/v1${request.path}`));
  app.use('/api', openApiRoutes());
  app.use('/api', () => {
    throw new HttpProblem(404, 'The API is at /api/v1 and described at /api/docs.');
  });
  if (options.clientFolder !== undefined) app.use(serveClient(options.clientFolder));
  app.use((request) => {
    throw new HttpProblem(404, `There is no ${request.path.slice(0, 200)} here. The API is described at /api/docs.`);
  });
  app.use(problemHandler(log));
  return app;
}
