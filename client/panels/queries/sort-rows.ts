import type { QueryCell } from '../../../vocabulary/api/ready-made.ts';

/** By which column rows are sorted, of those of the answer. */
export interface RowOrder {
  column: number;
  isDescending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const textOf = (cell: QueryCell): string => (typeof cell === 'object' && cell !== null ? cell.name : String(cell));

/** A column's rows in order, equal ones as they came, and those without a value last either way. */
export function sortRows(rows: readonly QueryCell[][], order: RowOrder | null): readonly QueryCell[][] {
  if (order === null) return rows;
  const { column, isDescending } = order;
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((rowA, rowB) => {
    const a = rowA[column] ?? null;
    const b = rowB[column] ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(textOf(a), textOf(b));
  });
}

/** What a click on a column's head leads to: numbers begin with the greatest, and the third click undoes. */
export function nextOrder(order: RowOrder | null, column: number, isNumber: boolean): RowOrder | null {
  if (order?.column !== column) return { column, isDescending: isNumber };
  return order.isDescending === isNumber ? { column, isDescending: !isNumber } : null;
}
