import type { Table } from '../../cypher/graph-store.ts';
import type { ReadyMade } from '../../cypher/queries/ready-made/define-ready-made.ts';
import { readyMade } from '../../cypher/queries/ready-made/index.ts';
import { askReadyMade } from '../../cypher/ready-made/ask-ready-made.ts';
import { ParameterRefused } from '../../cypher/ready-made/parameter-refused.ts';
import { parameterNames, readParameters } from '../../cypher/ready-made/read-parameters.ts';
import { answerTable } from '../answer-table.ts';
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

/** A name is one word of small letters and hyphens; all Cypher has spaces or brackets. */
const isName = (words: string): boolean => /^[a-z][a-z0-9-]*$/.test(words);

export const queryCommand: Action<QueryCommandOptions> = async (context, [words = ''], options) => {
  const { param, format, limit } = options;
  const query = readyMade.find(({ id }) => id === words);
  if (query === undefined && isName(words)) {
    throw new UsageError(`There is no query "${words}". \`weft queries\` lists them: ${allIds()}.`);
  }
  const table = await (query === undefined
    ? askCypher(context, words, typedValues(param), limit ?? usualLimit)
    : askByName(context, query, options));
  process.stdout.write(tableText(table, format));
  if (table.cut) context.say(`showing the first ${table.rows.length.toLocaleString('en')} rows; there are more`);
  return exitCodes.fine;
};

const allIds = (): string => readyMade.map(({ id }) => id).join(', ');

const typedValues = (param: ReadonlyMap<string, string>): Record<string, unknown> =>
  Object.fromEntries([...param].map(([key, text]) => [key, typedValue(text)]));

async function askByName(
  context: Context,
  query: ReadyMade,
  { param, format, limit }: QueryCommandOptions,
): Promise<Table> {
  const given: Record<string, unknown> = { ...(limit !== undefined && { limit }), ...Object.fromEntries(param) };
  refuseEarly(query, given);
  const answer = await withGraph(context, async (graph) =>
    graph.kind === 'remote' ? graph.remote.query(query.id, given) : askReadyMade(graph.store, query, given),
  );
  for (const [name, cell] of Object.entries(answer.parameters)) {
    if (typeof cell === 'object' && cell !== null && cell.name !== given[name]) context.say(`${name}: ${cell.name}`);
  }
  return answerTable(answer, { ids: format !== 'table' });
}

/** Says what is wrong with the parameters before the graph is opened. @throws UsageError */
function refuseEarly(query: ReadyMade, given: Record<string, unknown>): void {
  try {
    readParameters(query, given);
  } catch (error) {
    if (!(error instanceof ParameterRefused)) throw error;
    throw new UsageError(`${error.message} (${parameterNames(query)} are given as --param KEY=VALUE.)`);
  }
}

const askCypher = (context: Context, text: string, given: Record<string, unknown>, limit: number): Promise<Table> =>
  withGraph(context, async (graph) =>
    graph.kind === 'remote'
      ? graph.remote.cypher(text, given, limit)
      : graph.store.ask(text, given, limit, { signal: context.signal }),
  );
