import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Grade } from '../../ingest/grade.ts';
import { makeExtractor } from '../../ingest/make-extractor.ts';
import { predictedGraph } from '../../ingest/predicted-graph.ts';
import { readInputs } from '../../ingest/read/index.ts';
import { clean } from '../../ingest/text/clean.ts';
import { reasonOf } from '../../ingest/workers/reason-of.ts';
import type { Notice } from '../../vocabulary/api/job.ts';
import type { Action } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { noticeLine } from '../job-display.ts';
import { readingOptions } from '../reading-options.ts';
import { llmText } from '../summary-text.ts';

export interface ExtractCommandOptions {
  format: string;
  grade?: Grade;
  out: string;
}

/** Waits until a stream that is full takes more. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}

export const extractCommand: Action<ExtractCommandOptions> = async (context, paths, { format, out, grade }) => {
  const extractor = await makeExtractor(readingOptions(context, grade));
  context.say(extractor.about);
  const file = out === '-' ? null : createWriteStream(out);
  const target = file ?? process.stdout;
  let failed = 0;
  const report = (notice: Notice): void => {
    if (notice.level === 'failed') failed++;
    context.say(noticeLine(notice));
  };
  for await (const item of readInputs(paths, { format })) {
    context.signal.throwIfAborted();
    if (item.kind === 'notice') {
      report(item.notice);
      continue;
    }
    try {
      const document = clean(item.document);
      const graph = predictedGraph(document, await extractor.extract(document, context.signal));
      await write(target, `${JSON.stringify(graph)}\n`);
    } catch (error) {
      context.signal.throwIfAborted();
      report({ level: 'failed', file: item.file, line: item.line, reason: reasonOf(error) });
    }
  }
  if (extractor.use !== undefined) context.say(llmText(extractor.use()));
  if (file !== null) {
    file.end();
    await finished(file);
  }
  return failed > 0 ? exitCodes.someFailed : exitCodes.fine;
};
