import type { Extractor } from '../../ingest/extractor.ts';
import type { Grade } from '../../ingest/grade.ts';
import { makeExtractor } from '../../ingest/make-extractor.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { readInputs } from '../../ingest/read/index.ts';
import type { ReadItem } from '../../ingest/read/read-item.ts';
import type { IngestLine } from '../../vocabulary/api/ingest.ts';
import type { IngestSummary, JobEvent } from '../../vocabulary/api/job.ts';
import type { Action, Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { JobDisplay } from '../job-display.ts';
import { withGraph } from '../reach-graph.ts';
import { readingOptions } from '../reading-options.ts';
import type { RemoteGraph } from '../remote.ts';
import { summaryText } from '../summary-text.ts';

export interface IngestCommandOptions {
  format: string;
  grade?: Grade;
  /** Threads for reading. */
  workers?: number;
}

const nothing: IngestSummary = {
  added: 0,
  changed: 0,
  unchanged: 0,
  duplicate: 0,
  failed: 0,
  skipped: 0,
  entities: 0,
  claims: 0,
  seconds: 0,
};

/** The extractor of a graph that is open here; a server has its own. */
async function ownExtractor(context: Context, grade: Grade | undefined): Promise<Extractor> {
  const extractor = await makeExtractor(readingOptions(context, grade));
  context.say(extractor.about);
  return extractor;
}

/** Reads here, sends the papers to the server, and counts what the reader could not read beside what the server says. */
async function ingestThrough(
  remote: RemoteGraph,
  items: AsyncIterable<ReadItem>,
  onEvent: (event: JobEvent) => void,
): Promise<IngestSummary> {
  const start = performance.now();
  const own = { failed: 0, skipped: 0, duplicate: 0 };
  async function* papers(): AsyncGenerator<IngestLine> {
    for await (const item of items) {
      if (item.kind === 'document') {
        yield { document: item.document, file: item.file, line: item.line };
        continue;
      }
      own[item.notice.level]++;
      onEvent({ kind: 'notice', notice: item.notice });
    }
  }
  const summary = (await remote.ingest(papers(), onEvent)) ?? nothing;
  return {
    ...summary,
    failed: summary.failed + own.failed,
    skipped: summary.skipped + own.skipped,
    duplicate: summary.duplicate + own.duplicate,
    seconds: (performance.now() - start) / 1000,
  };
}

export const ingestCommand: Action<IngestCommandOptions> = async (context, paths, { format, workers, ...given }) => {
  const display = new JobDisplay();
  const onEvent = (event: JobEvent): void => display.show(event);
  const items = readInputs(paths, { format });
  try {
    const summary = await withGraph(context, async (graph) => {
      if (graph.kind === 'remote') {
        if (given.grade !== undefined)
          context.say('the server reads in the grade it was started with; --grade is left aside');
        return ingestThrough(graph.remote, items, onEvent);
      }
      return ingest(graph.store, items, {
        extractor: await ownExtractor(context, given.grade),
        onEvent,
        signal: context.signal,
        ...(workers === undefined ? {} : { workers }),
      });
    });
    display.end();
    process.stdout.write(summaryText(summary));
    return summary.failed > 0 ? exitCodes.someFailed : exitCodes.fine;
  } finally {
    display.end();
  }
};
