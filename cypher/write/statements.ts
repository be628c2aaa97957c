import type { Column, RelationshipTable } from '../schema/tables.ts';
import { type Dialect, encodeRows, quoted, type Row, type Transaction } from './dialect.ts';

/** Rows in one UNWIND: enough to spread the cost of a statement, few enough to keep its memory small. */
const rowsPerStatement = 5_000;

/** Relationship rows carry the ids of their ends beside the properties. */
export const endColumns: Column[] = [
  { name: 'from', kind: 'string' },
  { name: 'to', kind: 'string' },
];

export async function runInBatches(
  transaction: Transaction,
  dialect: Dialect,
  statement: string,
  columns: Column[],
  rows: Row[],
): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsPerStatement) {
    const batch = rows.slice(first, first + rowsPerStatement);
    await transaction.run(statement, { rows: encodeRows(dialect, columns, batch) });
  }
}

const properties = (dialect: Dialect, columns: Column[]): string =>
  columns.map((column) => `${quoted(column.name)}: ${dialect.read(column)}`).join(', ');

/** `labels` is a label pattern of ours (`Paper`, `Model:Entity`), never a reader's text. */
export const createNodes = (
  transaction: Transaction,
  dialect: Dialect,
  labels: string,
  columns: Column[],
  rows: Row[],
): Promise<void> =>
  runInBatches(
    transaction,
    dialect,
    `UNWIND $rows AS row CREATE (:${labels} {${properties(dialect, columns)}})`,
    columns,
    rows,
  );

/** Sets the columns of nodes that exist; the first column is the key. */
export function updateNodes(
  transaction: Transaction,
  dialect: Dialect,
  label: string,
  columns: Column[],
  rows: Row[],
): Promise<void> {
  const [key, ...rest] = columns;
  if (key === undefined) throw new Error(`${label} has no columns to update`);
  const assignments = rest.map((column) => `n.${quoted(column.name)} = ${dialect.read(column)}`).join(', ');
  return runInBatches(
    transaction,
    dialect,
    `UNWIND $rows AS row MATCH (n:${label} {${quoted(key.name)}: ${dialect.read(key)}}) SET ${assignments}`,
    columns,
    rows,
  );
}

/**
 * Creates relationships between nodes that exist. One MATCH per end: with `MATCH (a), (b)` the embedded engine is some
 * 300 times slower at 40,000 nodes.
 */
export const createRelationships = (
  transaction: Transaction,
  dialect: Dialect,
  table: RelationshipTable,
  [from, to]: readonly [string, string],
  rows: Row[],
): Promise<void> =>
  runInBatches(
    transaction,
    dialect,
    `UNWIND $rows AS row MATCH (a:${from} {id: row.${quoted('from')}}) MATCH (b:${to} {id: row.${quoted('to')}}) ` +
      `CREATE (a)-[:${table.type} {${properties(dialect, table.columns)}}]->(b)`,
    [...endColumns, ...table.columns],
    rows,
  );

/** Runs a statement over a list of ids bound to `$ids`; an empty list, which the embedded engine refuses, does nothing. */
export async function runForIds(transaction: Transaction, statement: string, ids: readonly string[]): Promise<void> {
  for (let first = 0; first < ids.length; first += rowsPerStatement) {
    await transaction.run(statement, { ids: ids.slice(first, first + rowsPerStatement) });
  }
}
