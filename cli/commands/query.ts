import type { Table } from '../../cypher/graph-store.ts';
import type { Action } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { listedQueries } from '../named-queries.ts';
import { typedValue } from '../parameters.ts';
import { withGraph } from '../reach-graph.ts';
import { type TableFormat, tableText } from '../table-text.ts';
import { UsageError } from '../usage-error.ts';

export interface QueryCommandOptions {
  param: ReadonlyMap<string, string>;
  format: TableFormat;
  /** Most rows of a Cypher text's answer. */
  limit: number;
}

/** One line per query that can be run by name. */
export const queryList = (): string =>
  listedQueries
    .map(({ name, answers, parameters }) => `  ${name} (${parameters.join(', ')})\n      ${answers}`)
    .join('\n');

/** A name is one word of small letters and hyphens; all Cypher has spaces or brackets. */
const isName = (words: string): boolean => /^[a-z][a-z0-9-]*$/.test(words);

export const queryCommand: Action<QueryCommandOptions> = async (context, [words = ''], { param, format, limit }) => {
  const query = listedQueries.find(({ name }) => name === words);
  if (query === undefined && isName(words)) {
    throw new UsageError(`There is no query "${words}". By name there are:\n${queryList()}`);
  }
  const parameters =
    query?.parse(param) ?? Object.fromEntries([...param].map(([key, text]) => [key, typedValue(text)]));
  const table = await withGraph(context, async (graph): Promise<Table> => {
    if (query !== undefined) {
      return graph.kind === 'remote' ? graph.remote.query(query.name, parameters) : query.run(graph.store, parameters);
    }
    if (graph.kind === 'store') return graph.store.ask(words, parameters, limit);
    const answer = await graph.remote.cypher(words, parameters);
    return { ...answer, rows: answer.rows.slice(0, limit), cut: answer.cut || answer.rows.length > limit };
  });
  process.stdout.write(tableText(table, format));
  if (table.cut) context.say(`showing the first ${table.rows.length.toLocaleString('en')} rows; there are more`);
  return exitCodes.fine;
};
