import { z } from 'zod';
import type { GraphStore, Table } from '../cypher/graph-store.ts';
import type { NamedQuery } from '../cypher/named-query.ts';
import * as queries from '../cypher/queries/index.ts';
import { typedValue } from './parameters.ts';
import { UsageError } from './usage-error.ts';

/** A query that can be run by name, whatever its parameters and rows. */
export interface ListedQuery {
  name: string;
  title: string;
  answers: string;
  parameters: string[];
  /** Parameters as its schema wants them, out of what was typed. @throws UsageError */
  parse(given: ReadonlyMap<string, string>): Record<string, unknown>;
  run(store: GraphStore, parameters: Record<string, unknown>): Promise<Table>;
}

const Row = z.record(z.string(), z.unknown());

function tableOf(rows: unknown[]): Table {
  const records = rows.map((row) => Row.parse(row));
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { columns, rows: records.map((record) => columns.map((column) => record[column] ?? null)), cut: false };
}

function listed<P, R>(query: NamedQuery<P, R>): ListedQuery {
  const { name, title, answers, parameters: schema } = query;
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return {
    name,
    title,
    answers,
    parameters: known,
    parse(given) {
      for (const key of given.keys()) {
        if (known.includes(key)) continue;
        const has = known.length === 0 ? 'takes no parameters' : `takes ${known.join(', ')}`;
        throw new UsageError(`The query ${name} has no parameter "${key}"; it ${has}.`);
      }
      // As typed first ("2024" may be a name), then as a value where the schema does not take text.
      const values: Record<string, unknown> = Object.fromEntries(given);
      for (const issue of schema.safeParse(values).error?.issues ?? []) {
        const key = String(issue.path[0]);
        const text = given.get(key);
        if (text !== undefined) values[key] = typedValue(text);
      }
      const parsed = schema.safeParse(values);
      if (parsed.success) return values;
      const [issue] = parsed.error.issues;
      const key = String(issue?.path[0]);
      throw new UsageError(
        given.has(key)
          ? `The parameter ${key}=${given.get(key)} of the query ${name} will not do: ${issue?.message}.`
          : `The query ${name} needs --param ${key}=…; it takes ${known.join(', ')}.`,
      );
    },
    run: async (store, parameters) => tableOf(await store.read(query, schema.parse(parameters))),
  };
}

export const listedQueries: ListedQuery[] = Object.values(queries)
  .filter((query) => query.listed)
  .map((query) => listed<unknown, unknown>(query))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
