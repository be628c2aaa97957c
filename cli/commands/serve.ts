import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Grade } from '../../ingest/grade.ts';
import { aboutReading } from '../../ingest/make-extractor.ts';
import { serve } from '../../server/serve.ts';
import type { Action } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { explainError } from '../explain-error.ts';
import { reachGraph } from '../reach-graph.ts';
import { readingOptions } from '../reading-options.ts';
import { UsageError } from '../usage-error.ts';

export interface ServeCommandOptions {
  port?: number;
  host?: string;
  readOnly: boolean;
  grade?: Grade;
  /** Names under which the server may be addressed, besides this machine's. */
  allowHost: string[];
}

/** The explorer as the build leaves it, beside the compiled command line. */
const clientFolder = join(import.meta.dirname, '..', '..', 'client');

export const serveCommand: Action<ServeCommandOptions> = async (context, _args, options) => {
  const { environment, say } = context;
  const graph = await reachGraph(context, { mayBeAway: true });
  if (graph.kind === 'remote') {
    throw new UsageError(`This graph is served already, at ${graph.remote.url}. Open that, or end its process first.`);
  }
  const { store } = graph;
  await store.check().catch((error: unknown) => say(`${explainError(error)} It is served as soon as it is there.`));
  const host = options.host ?? environment.HOST;
  const port = options.port ?? environment.PORT;
  const isVerbose = environment.LOG_LEVEL !== 'error';
  const reading = readingOptions(context, options.grade);
  try {
    if (!options.readOnly) say(await aboutReading(reading));
    const served = await serve({
      store,
      reading,
      readOnly: options.readOnly,
      allowedHosts: [...(environment.WEFT_ALLOWED_HOSTS ?? []), ...options.allowHost],
      signals: process,
      log: {
        info: (message) => {
          if (isVerbose) say(message);
        },
        error: (message, cause) => {
          say(message);
          if (cause instanceof Error) say(environment.LOG_LEVEL === 'debug' ? String(cause.stack) : cause.message);
        },
      },
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(environment.WEFT_TOKEN === undefined ? {} : { token: environment.WEFT_TOKEN }),
      ...(existsSync(join(clientFolder, 'index.html')) ? { clientFolder } : {}),
    });
    process.stdout.write(`Weft answers at ${served.url} (Ctrl+C ends it)\n`);
    await served.closed;
  } finally {
    await store.close();
  }
  return exitCodes.fine;
};
