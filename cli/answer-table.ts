import type { Table } from '../cypher/graph-store.ts';
import type { QueryCell, ReadyMadeAnswer } from '../vocabulary/api/ready-made.ts';

const isNamed = (type: string): boolean => type === 'entity' || type === 'paper' || type === 'community';

/**
 * The answer to a ready-made query as a table of plain values: names for the eye, and with `ids` those too, each in a
 * column `…Id` beside the name's, as in the Cypher text.
 */
export function answerTable({ columns, rows, cut }: ReadyMadeAnswer, { ids }: { ids: boolean }): Table {
  return {
    columns: columns.flatMap(({ name, type }) => (ids && isNamed(type) ? [name, `${name}Id`] : [name])),
    rows: rows.map((row) =>
      row.flatMap((cell, at) => (ids && isNamed(columns[at]?.type ?? '') ? [shown(cell), idOf(cell)] : [shown(cell)])),
    ),
    cut,
  };
}

const shown = (cell: QueryCell): string | number | null =>
  cell !== null && typeof cell === 'object' ? cell.name : cell;

function idOf(cell: QueryCell): string | null {
  if (cell === null || typeof cell !== 'object') return null;
  return 'id' in cell ? cell.id : cell.community;
}
