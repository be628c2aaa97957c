/** Which of some rows and columns belong together: a table of filled and empty cells. */
export interface Table {
  rows: number;
  columns: number;
  /** Each filled cell once. */
  cells: readonly { row: number; column: number }[];
  /** Rows and columns are the same things, and each cell is there both ways. */
  isSquare: boolean;
}

/** For each row the columns in which it is filled; `side` says of which side lists are wanted. */
export function filledOf({ rows, columns, cells }: Table, side: 'row' | 'column'): Set<number>[] {
  const lists = Array.from({ length: side === 'row' ? rows : columns }, () => new Set<number>());
  for (const { row, column } of cells) {
    if (side === 'row') lists[row]?.add(column);
    else lists[column]?.add(row);
  }
  return lists;
}
