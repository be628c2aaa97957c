/** A table as it is worked out: its rows by node, each with a cell for every thing, null where there is none. */
export interface Table<Cell> {
  /** Rows there are, also those left out; and how many have more than one cell. */
  total: number;
  shared: number;
  rows: { node: number; cells: (Cell | null)[] }[];
}

interface TableOrder<Cell> {
  limit: number;
  /** What a cell counts for; heavier rows come first. */
  weight?(cell: Cell): number;
  /** Between rows of equal weight. */
  order?(a: number, b: number): number;
}

/** Rows of what stands in any column: those that more columns share first, then the heavier, then as `order` says. */
export function tableOf<Cell>(
  columns: readonly ReadonlyMap<number, Cell>[],
  { limit, weight = () => 0, order = () => 0 }: TableOrder<Cell>,
): Table<Cell> {
  const nodes = new Set(columns.flatMap((column) => [...column.keys()]));
  const rows = [...nodes].map((node) => {
    const cells = columns.map((column) => column.get(node) ?? null);
    const filled = cells.flatMap((cell) => (cell === null ? [] : [cell]));
    return { node, cells, filled: filled.length, heavy: filled.reduce((sum, cell) => sum + weight(cell), 0) };
  });
  rows.sort((a, b) => b.filled - a.filled || b.heavy - a.heavy || order(a.node, b.node) || a.node - b.node);
  return {
    total: rows.length,
    shared: rows.filter(({ filled }) => filled > 1).length,
    rows: rows.slice(0, limit).map(({ node, cells }) => ({ node, cells })),
  };
}
