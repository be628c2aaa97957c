import type { TableAnswer } from '../../../vocabulary/api/query.ts';
import { csvOf } from '../csv.ts';
import { withoutAbsent } from './cell-text.ts';

const plain = (cell: unknown): string | number | boolean | null =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell === null
    ? cell
    : JSON.stringify(withoutAbsent(cell));

/** A line of columns and one for each row; lists, nodes and relations as JSON. */
export const resultAsCsv = ({ columns, rows }: TableAnswer): string =>
  csvOf([columns, ...rows.map((row) => row.map(plain))]);

/** Rows as objects by the names of their columns; two columns of one name are told apart by their place. */
export const rowsAsObjects = ({ columns, rows }: TableAnswer, count = rows.length): Record<string, unknown>[] => {
  const names = columns.map((name, at) => (columns.indexOf(name) === at ? name : `${name} (${at + 1})`));
  return rows
    .slice(0, count)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, withoutAbsent(row[at] ?? null)])));
};

export const resultAsJson = (text: string, parameters: object, answer: TableAnswer): string =>
  `${JSON.stringify({ query: text, parameters, cut: answer.cut, rows: rowsAsObjects(answer) }, null, 2)}\n`;
