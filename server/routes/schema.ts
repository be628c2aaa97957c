import { maxAnswerBytes } from '../../cypher/engines/read-limits.ts';
import { describeDialect } from '../../cypher/guard/describe-dialect.ts';
import { nodeCounts } from '../../cypher/queries/node-counts.ts';
import { relationshipCounts } from '../../cypher/queries/relationship-counts.ts';
import { type Column, nodeTables, relationshipTables } from '../../cypher/schema/tables.ts';
import { maxQueryCharacters, maxQueryRows } from '../../vocabulary/api/query.ts';
import { SchemaAnswer } from '../../vocabulary/api/summary.ts';
import { getRoute, nothing } from '../route.ts';
import { readerTimeoutMs } from './cypher.ts';

const typeNames = {
  string: 'string',
  int: 'integer',
  float: 'float',
  strings: 'list of strings',
  ints: 'list of integers',
};

const properties = (columns: Column[]) =>
  columns.map(({ name, kind, optional }) => ({
    name,
    type: optional ? `${typeNames[kind]}, may be absent` : typeNames[kind],
  }));

export const schema = getRoute({
  path: '/schema',
  summary: 'Labels, relationship types, properties and functions, for writing Cypher',
  params: nothing,
  query: nothing,
  answer: SchemaAnswer,
  async handle(_input, { store }) {
    const nodes = await store.read(nodeCounts, {});
    const relationships = await store.read(relationshipCounts, {});
    return {
      nodes: nodeTables.map(({ label, columns }) => ({
        label,
        count: nodes.find((row) => row.label === label)?.count ?? 0,
        properties: properties(columns),
      })),
      relationships: relationshipTables.flatMap(({ type, ends, columns }) =>
        ends.map(([from, to]) => ({
          type,
          from,
          to,
          count: relationships.find((row) => row.type === type && row.from === from && row.to === to)?.count ?? 0,
          properties: properties(columns),
        })),
      ),
      cypher: {
        ...describeDialect(store.engine),
        limits: {
          seconds: readerTimeoutMs / 1_000,
          rows: maxQueryRows,
          bytes: maxAnswerBytes,
          characters: maxQueryCharacters,
        },
      },
    };
  },
});
