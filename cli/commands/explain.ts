import { existsSync } from 'node:fs';
import { type Explanation, explainPaper } from '../../ingest/explain/explain-paper.ts';
import type { Grade } from '../../ingest/grade.ts';
import { makeExtractor } from '../../ingest/make-extractor.ts';
import { readInputs } from '../../ingest/read/index.ts';
import { clean } from '../../ingest/text/clean.ts';
import { Document } from '../../vocabulary/document.ts';
import type { Action, Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { explanationText } from '../explanation-text.ts';
import { noticeLine } from '../job-display.ts';
import { withGraph } from '../reach-graph.ts';
import { readingOptions } from '../reading-options.ts';
import { UsageError } from '../usage-error.ts';

export interface ExplainCommandOptions {
  grade?: Grade;
  json: boolean;
}

/** Characters in a line where the terminal does not tell, and the fewest and most that are used. */
const width = { usual: 80, fewest: 30, most: 100 };

const paperById = 'MATCH (p:Paper {id: $id}) RETURN p.title AS title, p.abstract AS abstract';

/** A paper of the store. @throws UsageError where there is none of that id. */
async function storedPaper(context: Context, id: string): Promise<Document> {
  const { rows } = await withGraph(context, (graph) =>
    graph.kind === 'remote' ? graph.remote.cypher(paperById, { id }, 1) : graph.store.ask(paperById, { id }, 1),
  );
  const [row] = rows;
  if (row === undefined) {
    throw new UsageError(
      `There is no paper with the id ${JSON.stringify(id)} in the graph, and no file of that name. Give the id of a ` +
        'paper, a file of papers, or - for records {"title": …, "abstract": …} on standard input.',
    );
  }
  return Document.parse({ id, title: row[0], abstract: row[1] });
}

export const explainCommand: Action<ExplainCommandOptions> = async (context, [what = ''], { json, grade }) => {
  const extractor = await makeExtractor(readingOptions(context, grade));
  context.say(extractor.about);
  let failed = 0;
  const explain = async (document: Document): Promise<void> => {
    const explanation = explainPaper(document, await extractor.extract(document, context.signal));
    process.stdout.write(json ? `${JSON.stringify(explanation)}\n` : shown(explanation));
  };
  if (what !== '-' && !existsSync(what)) {
    await explain(await storedPaper(context, what));
    return exitCodes.fine;
  }
  for await (const item of readInputs([what])) {
    context.signal.throwIfAborted();
    if (item.kind === 'document') await explain(clean(item.document));
    else {
      if (item.notice.level === 'failed') failed++;
      context.say(noticeLine(item.notice));
    }
  }
  return failed > 0 ? exitCodes.someFailed : exitCodes.fine;
};

/** For the terminal as it is; a file or a pipe gets no colours. */
function shown(explanation: Explanation): string {
  const { stdout } = process;
  const columns = stdout.isTTY ? stdout.columns : width.usual;
  return explanationText(explanation, {
    hasColour: stdout.isTTY && stdout.hasColors(),
    width: Math.min(width.most, Math.max(width.fewest, columns)),
  });
}
