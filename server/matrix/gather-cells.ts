import type { CellRelation, MatrixCell, MatrixRelation } from '../../vocabulary/api/matrix.ts';
import type { EntityId } from '../../vocabulary/ids.ts';

/** A cell by what it joins. */
export interface Cell extends Omit<MatrixCell, 'row' | 'column'> {
  row: EntityId;
  column: EntityId;
}

/** One relation between a row and a column, in one paper or, without its name, in several. */
export interface Statement {
  row: EntityId;
  column: EntityId;
  type: MatrixRelation;
  direction: CellRelation['direction'];
  papers: { paper: string } | { count: number };
  year?: number | undefined;
}

interface Gathered {
  row: EntityId;
  column: EntityId;
  /** Papers that state a claim. */
  named: Set<string>;
  /** Papers that mention both, those that state a claim among them. */
  sharing: number;
  latest?: number;
  relations: Map<string, { type: MatrixRelation; direction: CellRelation['direction']; papers: number }>;
}

/** Puts what papers state of the same row and column into one cell. A paper counts once, whatever it states. */
export function gatherCells(statements: Iterable<Statement>): Cell[] {
  const cells = new Map<string, Gathered>();
  for (const { row, column, type, direction, papers, year } of statements) {
    const key = `${row} ${column}`;
    const cell: Gathered = cells.get(key) ?? { row, column, named: new Set(), sharing: 0, relations: new Map() };
    cells.set(key, cell);
    const name = `${type} ${direction}`;
    const relation = cell.relations.get(name) ?? { type, direction, papers: 0 };
    cell.relations.set(name, relation);
    if ('paper' in papers) {
      cell.named.add(papers.paper);
      relation.papers += 1;
    } else {
      cell.sharing += papers.count;
      relation.papers += papers.count;
    }
    if (year !== undefined && year > (cell.latest ?? 0)) cell.latest = year;
  }
  return [...cells.values()].map(({ row, column, named, sharing, latest, relations }) => ({
    row,
    column,
    papers: Math.max(named.size, sharing),
    ...(latest !== undefined && { latest }),
    relations: [...relations]
      .sort(([a, one], [b, other]) => other.papers - one.papers || (a < b ? -1 : 1))
      .map(([, relation]) => relation),
  }));
}
