import { contours } from 'd3-contour';
import type { CommunityView, GraphNode } from '../../vocabulary/api/node.ts';
import { densityOf, gridAround, peakOf } from './density-field.ts';

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
  for (const { left, bottom, columns, rows, values } of fields) {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const value = values[r * columns + c] ?? 0;
        const i = (r + bottom) * grid.columns + c + left;
        const top = highest[i] ?? 0;
        if (value > top) {
          second[i] = top;
          highest[i] = value;
        } else if (value > (second[i] ?? 0)) second[i] = value;
      }
    }
  }

  return groups.flatMap(([id, list], index) => {
    const community = communities.get(id);
    const field = fields[index];
    if (community === undefined || field === undefined) return [];
    const { left, bottom, columns, rows, values } = field;
    const margin = Array.from(values, (value, i) => {
      const at = (Math.floor(i / columns) + bottom) * grid.columns + (i % columns) + left;
      const top = highest[at] ?? 0;
      const rival = value === top ? (second[at] ?? 0) : top;
      return value - Math.max(threshold, rival);
    });
    const { coordinates } = contours().size([columns, rows]).smooth(true).contour(margin, 0);
    const rings = withoutSpecks(coordinates).flatMap((polygon) =>
      polygon.map((ring) => ring.flatMap(([x = 0, y = 0]) => [grid.x(left + x - 0.5), grid.y(bottom + y - 0.5)])),
    );
    if (rings.length === 0) return [];
    const cells = margin.filter((value) => value > 0).length;
    const place = (i: number) => ({ x: grid.x(left + (i % columns)), y: grid.y(bottom + Math.floor(i / columns)) });
    return [
      {
        community,
        rings,
        centre: place(peakOf(values)),
        spots: spotsOf(margin, values).map(place),
        extent: Math.sqrt(cells) * grid.cell,
        members: list.length,
        isNamed: true,
      },
    ];
  });
}

/** A lone node's bump is 1 at its own place; this level is reached by about one and a half. */
const threshold = 0.62;

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

function spotsOf(margin: readonly number[], values: Float64Array): number[] {
  const inside = margin.flatMap((value, i) => (value > 0 ? [i] : []));
  const stride = Math.max(1, Math.floor(inside.length / mostSpots));
  return inside.filter((_, i) => i % stride === 0).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
}
