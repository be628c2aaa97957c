import type { MatrixAnswer, MatrixCell, MatrixGap } from '../../../vocabulary/api/matrix.ts';
import type { MapDrawer } from '../../view/map-drawer.ts';

export type Side = MatrixAnswer['rows'][number];

/** A matrix as it stands on the map: cells and gaps by the places at which rows and columns are shown. */
export interface MapTable {
  rows: readonly Side[];
  columns: readonly Side[];
  cells: readonly MatrixCell[];
  gaps: readonly MatrixGap[];
  cellAt(row: number, column: number): MatrixCell | null;
  gapAt(row: number, column: number): MatrixGap | null;
  rowOf(id: string): number;
  columnOf(id: string): number;
}

const by: Record<Exclude<MapDrawer['order'], 'blocks'>, (a: Side, b: Side) => number> = {
  papers: (a, b) => b.papers - a.papers,
  // What has no year comes last.
  year: (a, b) => (a.year ?? 9_999) - (b.year ?? 9_999),
  name: (a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }),
};

/** The order of the answer is that of blocks. */
function ordered(sides: readonly Side[], order: MapDrawer['order']): number[] {
  const places = sides.map((_, at) => at);
  if (order === 'blocks') return places;
  const compare = by[order];
  return places.sort((a, b) => {
    const [one, other] = [sides[a], sides[b]];
    return one && other ? compare(one, other) || a - b : 0;
  });
}

const placesOf = (ids: readonly { id: string }[]): Map<string, number> => new Map(ids.map(({ id }, at) => [id, at]));

export function mapTable(answer: MatrixAnswer, order: MapDrawer['order']): MapTable {
  const rowOrder = ordered(answer.rows, order);
  const columnOrder = ordered(answer.columns, order);
  const toRow = new Map(rowOrder.map((from, at) => [from, at]));
  const toColumn = new Map(columnOrder.map((from, at) => [from, at]));
  const moved = <One extends { row: number; column: number }>(one: One): One => ({
    ...one,
    row: toRow.get(one.row) ?? 0,
    column: toColumn.get(one.column) ?? 0,
  });
  const rows = rowOrder.flatMap((at) => answer.rows[at] ?? []);
  const columns = columnOrder.flatMap((at) => answer.columns[at] ?? []);
  const cells = answer.cells.map(moved).sort((a, b) => a.row - b.row || a.column - b.column);
  const gaps = answer.gaps.map(moved).map((gap) => ({
    ...gap,
    byRows: { ...gap.byRows, similar: gap.byRows.similar.map((one) => ({ ...one, at: toRow.get(one.at) ?? 0 })) },
    byColumns: {
      ...gap.byColumns,
      similar: gap.byColumns.similar.map((one) => ({ ...one, at: toColumn.get(one.at) ?? 0 })),
    },
  }));
  const key = (row: number, column: number) => row * columns.length + column;
  const cellsAt = new Map(cells.map((cell) => [key(cell.row, cell.column), cell]));
  const gapsAt = new Map(gaps.map((gap) => [key(gap.row, gap.column), gap]));
  if (answer.isSquare) for (const gap of gaps) gapsAt.set(key(gap.column, gap.row), gap);
  const [rowAt, columnAt] = [placesOf(rows), placesOf(columns)];
  return {
    rows,
    columns,
    cells,
    gaps,
    cellAt: (row, column) => cellsAt.get(key(row, column)) ?? null,
    gapAt: (row, column) => gapsAt.get(key(row, column)) ?? null,
    rowOf: (id) => rowAt.get(id) ?? -1,
    columnOf: (id) => columnAt.get(id) ?? -1,
  };
}
