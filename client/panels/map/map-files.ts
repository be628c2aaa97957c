import type { MatrixRelation } from '../../../vocabulary/api/matrix.ts';
import { csvOf } from '../csv.ts';
import type { MapTable } from './map-table.ts';

const names = ({ rows, columns }: MapTable, row: number, column: number): (string | null)[] => {
  const [one, other] = [rows[row], columns[column]];
  return [one?.name ?? null, one?.id ?? null, other?.name ?? null, other?.id ?? null];
};
const titles = ['Row', 'Row id', 'Column', 'Column id'];

/** A line for each filled cell, with the papers of each relation in a column of its own. */
export function mapAsCsv(table: MapTable, types: readonly MatrixRelation[]): string {
  const lines = table.cells.map(({ row, column, papers, latest, relations }) => [
    ...names(table, row, column),
    papers,
    latest ?? null,
    ...types.map((type) => relations.filter((one) => one.type === type).reduce((sum, one) => sum + one.papers, 0)),
  ]);
  return csvOf([[...titles, 'Papers', 'Latest year', ...types], ...lines]);
}

/** A line for each gap, with what speaks for it. */
export function gapsAsCsv(table: MapTable): string {
  const filled = (similar: readonly { filled: boolean }[]) => similar.filter((one) => one.filled).length;
  const lines = table.gaps.map(({ row, column, score, byRows, byColumns }) => [
    ...names(table, row, column),
    Number(score.toFixed(4)),
    filled(byRows.similar),
    byRows.similar.length,
    filled(byColumns.similar),
    byColumns.similar.length,
  ]);
  const more = ['Score', 'Similar rows filled', 'Similar rows', 'Similar columns filled', 'Similar columns'];
  return csvOf([[...titles, ...more], ...lines]);
}
