import { contours } from 'd3-contour';
import type { CommunityView, GraphNode } from '../../vocabulary/api/node.ts';

/** A community as an area on the canvas, in graph coordinates. */
export interface Region {
  community: CommunityView;
  /** Closed rings, each a flat list x, y, x, y …; filled by the even-odd rule. */
  rings: number[][];
  /** Where its nodes are densest. */
  centre: { x: number; y: number };
  /** Places spread over it where its name may stand, the densest first. */
  spots: { x: number; y: number }[];
  /** Square root of its area. */
  extent: number;
  /** Members on the canvas. */
  members: number;
  /** Whether its name is written on it; that of a community drawn as one mark stands beside the mark. */
  isNamed: boolean;
}

/** Cells along the longer side of the grid on which density is measured. */
const gridCells = 150;
/** A community with fewer members on the canvas has no region: two dots are no group. */
const fewest = 4;

/**
 * Draws each coarse community as the area where the density of its own nodes is high enough and higher than that of
 * any other community, so that areas meet but never overlap. Density is a sum of Gaussian bumps, cut by marching
 * squares. Computed once per graph, not per frame.
 */
export function regionShapes(nodes: readonly GraphNode[], communities: ReadonlyMap<string, CommunityView>): Region[] {
  const members = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const id = node.communities[0];
    if (id === undefined || communities.get(id)?.level !== 0) continue;
    const list = members.get(id);
    if (list) list.push(node);
    else members.set(id, [node]);
  }
  const groups = [...members].filter(([, list]) => list.length >= fewest);
  if (groups.length === 0) return [];

  const grid = gridAround(nodes);
  const fields = groups.map(([, list]) => densityOf(list, grid));
  const highest = new Float64Array(grid.columns * grid.rows);
  const second = new Float64Array(grid.columns * grid.rows);
  for (const field of fields) {
    for (const [i, value] of field.entries()) {
      const top = highest[i] ?? 0;
      if (value > top) {
        second[i] = top;
        highest[i] = value;
      } else if (value > (second[i] ?? 0)) second[i] = value;
    }
  }

  const cut = contours().size([grid.columns, grid.rows]).smooth(true);
  return groups.flatMap(([id, list], index) => {
    const community = communities.get(id);
    const field = fields[index];
    if (community === undefined || field === undefined) return [];
    const margin = Array.from(field, (value, i) => {
      const top = highest[i] ?? 0;
      const rival = value === top ? (second[i] ?? 0) : top;
      return value - Math.max(threshold, rival);
    });
    const { coordinates } = cut.contour(margin, 0);
    const rings = withoutSpecks(coordinates).flatMap((polygon) =>
      polygon.map((ring) => ring.flatMap(([x = 0, y = 0]) => [grid.x(x - 0.5), grid.y(y - 0.5)])),
    );
    if (rings.length === 0) return [];
    const cells = margin.filter((value) => value > 0).length;
    return [
      {
        community,
        rings,
        centre: peakOf(field, grid),
        spots: spotsOf(margin, field, grid),
        extent: Math.sqrt(cells) * grid.cell,
        members: list.length,
        isNamed: true,
      },
    ];
  });
}

/** A lone node's bump is 1 at its own place; this level is reached by about one and a half. */
const threshold = 0.62;

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

function gridAround(nodes: readonly GraphNode[]): Grid {
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

function densityOf(nodes: readonly GraphNode[], grid: Grid): Float64Array {
  const field = new Float64Array(grid.columns * grid.rows);
  const reach = Math.ceil(grid.spread * 3);
  const fall = 1 / (2 * grid.spread * grid.spread);
  for (const node of nodes) {
    const column = grid.column(node.x);
    const row = grid.row(node.y);
    for (let r = Math.max(0, Math.floor(row) - reach); r <= Math.min(grid.rows - 1, row + reach); r++) {
      for (let c = Math.max(0, Math.floor(column) - reach); c <= Math.min(grid.columns - 1, column + reach); c++) {
        const i = r * grid.columns + c;
        field[i] = (field[i] ?? 0) + Math.exp(-((c - column) ** 2 + (r - row) ** 2) * fall);
      }
    }
  }
  return field;
}

function peakOf(field: Float64Array, grid: Grid): { x: number; y: number } {
  let best = 0;
  for (const [i, value] of field.entries()) if (value > (field[best] ?? 0)) best = i;
  return { x: grid.x(best % grid.columns), y: grid.y(Math.floor(best / grid.columns)) };
}

/** Apart from its main area, a community keeps only areas at least this large beside it. */
const leastShare = 0.04;

function withoutSpecks(polygons: number[][][][]): number[][][][] {
  const areas = polygons.map(([outer = []]) => Math.abs(areaOf(outer)));
  const largest = Math.max(...areas);
  return polygons.filter((_, i) => (areas[i] ?? 0) >= largest * leastShare);
}

/** The shoelace formula; negative for the other sense of rotation. */
function areaOf(ring: readonly number[][]): number {
  let twice = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}

const mostSpots = 40;

function spotsOf(margin: readonly number[], field: Float64Array, grid: Grid): { x: number; y: number }[] {
  const inside = margin.flatMap((value, i) => (value > 0 ? [i] : []));
  const stride = Math.max(1, Math.floor(inside.length / mostSpots));
  return inside
    .filter((_, i) => i % stride === 0)
    .sort((a, b) => (field[b] ?? 0) - (field[a] ?? 0))
    .map((i) => ({ x: grid.x(i % grid.columns), y: grid.y(Math.floor(i / grid.columns)) }));
}
