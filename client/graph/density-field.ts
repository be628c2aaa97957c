import type { GraphNode } from '../../vocabulary/api/node.ts';

/** Cells along the longer side of the grid on which density is measured. */
const gridCells = 150;

/** Where density is measured, the same for all communities. */
interface Grid {
  columns: number;
  rows: number;
  cell: number;
  /** Standard deviation of a node's bump, in cells. */
  spread: number;
  x(column: number): number;
  y(row: number): number;
  column(x: number): number;
  row(y: number): number;
}

export function gridAround(nodes: readonly GraphNode[]): Grid {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    left = Math.min(left, node.x);
    right = Math.max(right, node.x);
    bottom = Math.min(bottom, node.y);
    top = Math.max(top, node.y);
  }
  const side = Math.max(right - left, top - bottom) || 1;
  // Room for a bump beyond the outermost node, so that no contour runs into the edge of the grid.
  const margin = side * 0.1;
  const cell = (side + 2 * margin) / gridCells;
  const x0 = left - margin;
  const y0 = bottom - margin;
  const perNode = Math.sqrt(((right - left || 1) * (top - bottom || 1)) / nodes.length) / cell;
  return {
    cell,
    columns: Math.ceil((right - left + 2 * margin) / cell) + 1,
    rows: Math.ceil((top - bottom + 2 * margin) / cell) + 1,
    spread: Math.min(Math.max(perNode * 0.62, 1.6), 7),
    x: (column) => x0 + column * cell,
    y: (row) => y0 + row * cell,
    column: (value) => (value - x0) / cell,
    row: (value) => (value - y0) / cell,
  };
}

/** The density of one community, over the part of the grid that its bumps reach and a cell around it. */
interface DensityField {
  left: number;
  bottom: number;
  columns: number;
  rows: number;
  values: Float64Array;
}

/** A sum of Gaussian bumps, 1 high, one for each node. */
export function densityOf(nodes: readonly GraphNode[], grid: Grid): DensityField {
  const reach = Math.ceil(grid.spread * 3);
  const around = (places: number[], count: number): [number, number] => [
    Math.max(0, Math.floor(Math.min(...places)) - reach - 1),
    Math.min(count - 1, Math.ceil(Math.max(...places)) + reach + 1),
  ];
  const [left, right] = around(
    nodes.map(({ x }) => grid.column(x)),
    grid.columns,
  );
  const [bottom, top] = around(
    nodes.map(({ y }) => grid.row(y)),
    grid.rows,
  );
  const columns = right - left + 1;
  const values = new Float64Array(columns * (top - bottom + 1));
  const fall = 1 / (2 * grid.spread * grid.spread);
  const across = new Float64Array(2 * reach + 2);
  for (const node of nodes) {
    const column = grid.column(node.x);
    const row = grid.row(node.y);
    const first = Math.max(0, Math.floor(column) - reach);
    const last = Math.min(grid.columns - 1, Math.floor(column + reach));
    // A bump is the product of one along and one across: some hundred exponentials instead of thousands.
    for (let c = first; c <= last; c++) across[c - first] = Math.exp(-((c - column) ** 2) * fall);
    for (let r = Math.max(0, Math.floor(row) - reach); r <= Math.min(grid.rows - 1, row + reach); r++) {
      const height = Math.exp(-((r - row) ** 2) * fall);
      const start = (r - bottom) * columns - left;
      for (let c = first; c <= last; c++) {
        values[start + c] = (values[start + c] ?? 0) + height * (across[c - first] ?? 0);
      }
    }
  }
  return { left, bottom, columns, rows: top - bottom + 1, values };
}

/** Index of the highest value. */
export function peakOf(values: Float64Array): number {
  let best = 0;
  for (const [i, value] of values.entries()) if (value > (values[best] ?? 0)) best = i;
  return best;
}
