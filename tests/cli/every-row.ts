import { z } from 'zod';
import type { GraphStore } from '../../cypher/graph-store.ts';
import type { NamedQuery } from '../../cypher/named-query.ts';
import { type Column, nodeTables, relationshipTables } from '../../cypher/schema/tables.ts';

type Rows = Record<string, unknown>;
const Row = z.record(z.string(), z.unknown());

const query = (text: string): NamedQuery<Rows, Rows> => ({
  name: 'every-row',
  title: '',
  answers: '',
  parameters: Row,
  row: Row,
  text: { neo4j: text, ladybug: text },
});

const returned = (variable: string, columns: Column[]): string =>
  columns.map(({ name }) => `${variable}.\`${name}\` AS \`${name}\``).join(', ');

/** An absent list is an empty one. */
const plain = (columns: Column[], row: Rows): string =>
  JSON.stringify([
    row.from,
    row.to,
    ...columns.map(({ name, kind }) => row[name] ?? (kind === 'strings' || kind === 'ints' ? [] : null)),
  ]);

/** Every row of every table of the schema with all its columns, sorted: two equal answers are two equal graphs. */
export async function everyRow(store: GraphStore): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  const read = async (name: string, columns: Column[], text: string) => {
    rows[name] = (await store.read(query(text), {})).map((row) => plain(columns, row)).sort();
  };
  for (const { label, columns } of nodeTables) {
    await read(label, columns, `MATCH (n:${label}) RETURN ${returned('n', columns)}`);
  }
  for (const { type, ends, columns } of relationshipTables) {
    for (const [from, to] of ends) {
      const path = `(a:${from})-[r:${type}]->(b:${to})`;
      const text = `MATCH ${path} RETURN a.id AS \`from\`, b.id AS \`to\`, ${returned('r', columns)}`;
      await read(`${from} ${type} ${to}`, columns, text);
    }
  }
  const ofMeta: Column[] = [
    { name: 'analysed', kind: 'string' },
    { name: 'wholeBy', kind: 'string' },
    { name: 'schemaVersion', kind: 'int' },
  ];
  await read('Meta', ofMeta, `MATCH (n:Meta) RETURN ${returned('n', ofMeta)}`);
  return rows;
}
