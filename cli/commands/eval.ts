import { readFile } from 'node:fs/promises';
import type { Grade } from '../../ingest/grade.ts';
import { makeExtractor } from '../../ingest/make-extractor.ts';
import { predictedGraph } from '../../ingest/predicted-graph.ts';
import { readInputs } from '../../ingest/read/index.ts';
import { formatScores, type PaperGraph, parseGraphs, score } from '../../ingest/score/index.ts';
import { clean } from '../../ingest/text/clean.ts';
import { reasonOf } from '../../ingest/workers/reason-of.ts';
import type { Notice } from '../../vocabulary/api/job.ts';
import type { Action } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { noticeLine } from '../job-display.ts';
import { readingOptions } from '../reading-options.ts';
import { llmText } from '../summary-text.ts';

export interface EvalCommandOptions {
  lenient: boolean;
  errors: boolean;
  grade?: Grade;
}

export const evalCommand: Action<EvalCommandOptions> = async (context, args, { lenient, errors, grade }) => {
  const [goldFile = '', papersFile = ''] = args;
  const gold = parseGraphs(await readFile(goldFile, 'utf8'), goldFile);
  const extractor = await makeExtractor(readingOptions(context, grade));
  context.say(extractor.about);
  const predicted = new Map<string, PaperGraph>();
  let failed = 0;
  const report = (notice: Notice): void => {
    if (notice.level === 'failed') failed++;
    context.say(noticeLine(notice));
  };
  for await (const item of readInputs([papersFile])) {
    context.signal.throwIfAborted();
    if (item.kind === 'notice') {
      report(item.notice);
      continue;
    }
    try {
      const document = clean(item.document);
      predicted.set(document.id, predictedGraph(document, await extractor.extract(document, context.signal)));
    } catch (error) {
      context.signal.throwIfAborted();
      report({ level: 'failed', file: item.file, line: item.line, reason: reasonOf(error) });
    }
  }
  if (extractor.use !== undefined) context.say(llmText(extractor.use()));
  const missing = [...gold.keys()].filter((id) => !predicted.has(id));
  if (missing.length > 0) {
    context.say(`${missing.length} of ${gold.size} gold papers are not in ${papersFile} and count as empty`);
  }
  const table = score(gold, predicted, { lenient });
  process.stdout.write(formatScores(table));
  if (errors) {
    for (const { paper, kind, type, what } of table.errors)
      process.stdout.write(`${paper}\t${kind}\t${type}\t${what}\n`);
  }
  return failed > 0 ? exitCodes.someFailed : exitCodes.fine;
};
