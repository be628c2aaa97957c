import type { QueryCell, QueryColumn, ReadyMadeAnswer } from '../../../vocabulary/api/ready-made.ts';
import { csvOf } from '../csv.ts';

type Plain = string | number | null;

/** A cell with an id makes two columns: its name, and its id under the title followed by "id". */
const hasId = ({ type }: QueryColumn): boolean => type === 'entity' || type === 'paper' || type === 'community';

function plain(column: QueryColumn, cell: QueryCell | undefined): Plain[] {
  const isThing = typeof cell === 'object' && cell !== null;
  const name = isThing ? cell.name : (cell ?? null);
  if (!hasId(column)) return [name];
  if (!isThing) return [name, null];
  return [name, 'id' in cell ? cell.id : cell.community];
}

/** A line of titles, and one for each row. */
export function answerAsCsv({ columns, rows }: ReadyMadeAnswer): string {
  const titles = columns.flatMap((column) => (hasId(column) ? [column.title, `${column.title} id`] : [column.title]));
  const lines = rows.map((row) => columns.flatMap((column, at) => plain(column, row[at])));
  return csvOf([titles, ...lines]);
}

/** The answer as objects by the names of its columns, with what was asked and whether there is more. */
export function answerAsJson({ id, values, columns, rows, cut }: ReadyMadeAnswer): string {
  const named = rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
  return `${JSON.stringify({ query: id, parameters: values, cut, rows: named }, null, 2)}\n`;
}
