import type { EntityId } from '../../vocabulary/ids.ts';

interface Ends {
  row: EntityId;
  column: EntityId;
  papers: number;
}

interface Side {
  id: EntityId;
  cells: number;
  papers: number;
}

/** Rows or columns with something in them: those with the most filled cells first, then by papers, then by id. */
function rank(cells: readonly Ends[], end: 'row' | 'column'): Side[] {
  const sides = new Map<EntityId, Side>();
  for (const cell of cells) {
    const side = sides.get(cell[end]) ?? { id: cell[end], cells: 0, papers: 0 };
    sides.set(cell[end], side);
    side.cells += 1;
    side.papers += cell.papers;
  }
  return [...sides.values()].sort((a, b) => b.cells - a.cells || b.papers - a.papers || (a.id < b.id ? -1 : 1));
}

/**
 * At most so many rows and columns, those with the most filled cells: first rows, then columns among the cells of those;
 * a row that has none of them any more goes, too. In a square, rows and columns are the same.
 */
export function chooseSides<C extends Ends>(cells: readonly C[], limit: number, isSquare: boolean) {
  const ranked = rank(cells, 'row');
  const rows = new Set(ranked.slice(0, limit).map(({ id }) => id));
  const ofRows = cells.filter(({ row }) => rows.has(row));
  const columns = isSquare
    ? rows
    : new Set(
        rank(ofRows, 'column')
          .slice(0, limit)
          .map(({ id }) => id),
      );
  const kept = ofRows.filter(({ column }) => columns.has(column));
  return {
    rows: rank(kept, 'row').map(({ id }) => id),
    columns: rank(kept, 'column').map(({ id }) => id),
    cells: kept,
    total: {
      rows: ranked.length,
      columns: isSquare ? ranked.length : rank(cells, 'column').length,
      cells: cells.length,
    },
  };
}
