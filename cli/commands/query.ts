import type { Table } from '../../cypher/graph-store.ts';
import { type ListedQuery, listedQueries } from '../../cypher/queries/listed-queries.ts';
import type { Action, Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { typedValue } from '../parameters.ts';
import { withGraph } from '../reach-graph.ts';
import { type TableFormat, tableText } from '../table-text.ts';
import { UsageError } from '../usage-error.ts';

export interface QueryCommandOptions {
  param: ReadonlyMap<string, string>;
  format: TableFormat;
  /** Most rows of the answer. */
  limit?: number;
}

/** Rows of a Cypher text's answer unless told otherwise, here as through a server. */
const usualLimit = 1_000;

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
  const table = await (query === undefined
    ? askCypher(context, words, typedValues(param), limit ?? usualLimit)
    : askByName(context, query, parametersOf(query, param, limit), limit));
  process.stdout.write(tableText(table, format));
  if (table.cut) context.say(`showing the first ${table.rows.length.toLocaleString('en')} rows; there are more`);
  return exitCodes.fine;
};

const typedValues = (param: ReadonlyMap<string, string>): Record<string, unknown> =>
  Object.fromEntries([...param].map(([key, text]) => [key, typedValue(text)]));

/** What was typed, with `--limit` for the query's own where it has one. @throws UsageError when it cannot be asked so. */
function parametersOf(
  query: ListedQuery,
  param: ReadonlyMap<string, string>,
  limit: number | undefined,
): Record<string, unknown> {
  const isLimited = query.parameters.some((name) => /^limit\??$/.test(name));
  const given = { ...(isLimited && limit !== undefined && { limit }), ...Object.fromEntries(param) };
  const refusal = query.refusal(given);
  if (refusal !== null) throw new UsageError(`${refusal} They are given as --param KEY=VALUE.`);
  return given;
}

async function askByName(
  context: Context,
  query: ListedQuery,
  given: Record<string, unknown>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Table> {
  const table = await withGraph(context, async (graph) =>
    graph.kind === 'remote' ? graph.remote.query(query.name, given) : query.ask(graph.store, given),
  );
  return { ...table, rows: table.rows.slice(0, limit), cut: table.cut || table.rows.length > limit };
}

const askCypher = (context: Context, text: string, given: Record<string, unknown>, limit: number): Promise<Table> =>
  withGraph(context, async (graph) =>
    graph.kind === 'remote'
      ? graph.remote.cypher(text, given, limit)
      : graph.store.ask(text, given, limit, { signal: context.signal }),
  );
