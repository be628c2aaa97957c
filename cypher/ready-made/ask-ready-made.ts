import type { ReadyMadeAnswer } from '../../vocabulary/api/ready-made.ts';
import type { GraphReader, ReadOptions } from '../graph-store.ts';
import type { ReadyMade } from '../queries/ready-made/define-ready-made.ts';
import { drawAnswer } from './draw-answer.ts';
import type { KnownHead } from './find-entity.ts';
import { readParameters } from './read-parameters.ts';
import { resolveParameters } from './resolve-parameters.ts';

export interface AskReadyMadeOptions extends ReadOptions {
  /** The answer is drawn too, where the query says how. */
  graph?: boolean;
  /** Spares a question for each entity that is named. */
  known?: KnownHead;
}

/**
 * Asks a ready-made query with parameters as a person typed them.
 * @throws ParameterRefused where a parameter is not right.
 */
export async function askReadyMade(
  store: GraphReader,
  query: ReadyMade,
  given: Record<string, unknown>,
  { graph = false, known, ...options }: AskReadyMadeOptions = {},
): Promise<ReadyMadeAnswer> {
  const typed = Object.fromEntries(readParameters(query, given));
  const limit = Number(typed.limit);
  const rowsFor = (values: Record<string, string | number>) =>
    store.read(query.query, { ...values, limit: limit + 1 }, options);
  // What is typed is mostly an id already, so the answer is asked for while it is looked up.
  const hopeful = query.query.parameters.safeParse(typed).success ? rowsFor(typed) : null;
  hopeful?.catch(() => undefined);
  const { cells, values } = await resolveParameters(store, query, given, known);
  const isAsTyped = Object.entries(values).every(([name, value]) => typed[name] === value);
  const found = await (hopeful !== null && isAsTyped ? hopeful : rowsFor(values));
  const rows = found.slice(0, limit);
  return {
    id: query.id,
    parameters: cells,
    values,
    columns: query.columns,
    rows,
    cut: found.length > limit,
    ...(graph && query.graph && { graph: await drawAnswer(store, query.graph, { ...query, rows, parameters: cells }) }),
  };
}
