import { availableParallelism } from 'node:os';
import type { GraphStore } from '../cypher/graph-store.ts';
import { numberOfClaims } from '../cypher/queries/number-of-claims.ts';
import { numberOfEntities } from '../cypher/queries/number-of-entities.ts';
import type { IngestSummary, JobEvent } from '../vocabulary/api/job.ts';
import { analyseStore } from './analyse/index.ts';
import type { Extractor } from './extractor.ts';
import { laterUse, noUse } from './llm/llm-use.ts';
import { IngestRun } from './pipeline/ingest-run.ts';
import { Progress } from './pipeline/progress.ts';
import { KnownTexts } from './pipeline/stored-state.ts';
import type { ReadItem } from './read/read-item.ts';
import type { Correction } from './resolve/resolved-graph.ts';

export interface IngestOptions {
  extractor: Extractor;
  /**
   * Threads for reading; 0 reads in this one. Default: one per core, from about 200 papers on. An extractor that waits
   * for answers has no threads: then the papers that it reads at once.
   */
  workers?: number;
  onEvent?: (event: JobEvent) => void;
  corrections?: Correction[];
  /** Whether ranks, communities and positions are computed anew unless they fit the graph already. Default true. */
  analyse?: boolean;
  /** The time that is written down for new papers and inputs. */
  now?: () => Date;
  /** Stops at the next safe point: what is written stays, and the next run completes it. */
  signal?: AbortSignal;
}

/**
 * Takes papers into a store: clean → extract → resolve → write → analyse. A paper whose text the store holds already is
 * not read again. The store ends up the same whatever the order of the input, however many threads and restarts.
 * Bad records become notices; only a failing store (or `signal`) ends the run, and the next one completes it.
 */
export async function ingest(
  store: GraphStore,
  items: AsyncIterable<ReadItem>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const start = performance.now();
  const { extractor, onEvent = () => {}, signal } = options;
  const used = extractor.use?.() ?? noUse;
  const run = new IngestRun(store, await KnownTexts.of(store), {
    extractor,
    workers: options.workers ?? extractor.atOnce ?? availableParallelism(),
    corrections: options.corrections ?? [],
    onEvent,
    now: options.now ?? (() => new Date()),
    signal,
  });
  try {
    for await (const some of inBatches(items)) {
      await run.expect(some.flatMap((item) => (item.kind === 'notice' ? [] : [item.document])));
      for (const item of some) {
        if (item.kind === 'notice') run.note(item.notice);
        else await run.take(item.document, item.file, item.line);
      }
    }
    await run.finish();
    await run.noteFiles();
  } finally {
    await run.close();
  }
  if (options.analyse !== false) {
    signal?.throwIfAborted();
    const progress = new Progress(onEvent);
    await analyseStore(store, {
      unlessAnalysed: true,
      signal,
      onWait: (writer) => progress.waitFor(writer),
      onProgress: (done, total) => progress.at('analyse', done, total),
    });
  }
  const use = extractor.use?.();
  return {
    ...run.counts(),
    ...(await graphSize(store)),
    seconds: (performance.now() - start) / 1000,
    ...(use === undefined ? {} : { llm: laterUse(used, use) }),
  };
}

/** Records that are looked up in the store at once. */
const batchSize = 500;

async function* inBatches(items: AsyncIterable<ReadItem>): AsyncIterable<ReadItem[]> {
  let batch: ReadItem[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function graphSize(store: GraphStore): Promise<{ entities: number; claims: number }> {
  const [entities] = await store.read(numberOfEntities, {});
  const [claims] = await store.read(numberOfClaims, {});
  return { entities: entities?.count ?? 0, claims: claims?.count ?? 0 };
}
