import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { GraphData } from './graph-data.ts';

/** Turns successive points of a spiral by the golden angle, so that they never line up (Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Places new nodes, in their order, on free spots of a spiral around a placed one; everything placed holds still. The
 * same data and nodes give the same places, so that a reload draws the same picture.
 */
export function placeNear(centre: GraphNode, added: readonly GraphNode[], data: GraphData): GraphNode[] {
  const spacing = freeSpacing(data);
  const taken = new Map<string, { x: number; y: number }[]>();
  const cell = (value: number) => Math.floor(value / spacing);
  const take = (point: { x: number; y: number }) => {
    const key = `${cell(point.x)},${cell(point.y)}`;
    const there = taken.get(key);
    if (there) there.push(point);
    else taken.set(key, [point]);
  };
  const isFree = (x: number, y: number) => {
    for (let i = cell(x) - 1; i <= cell(x) + 1; i++) {
      for (let j = cell(y) - 1; j <= cell(y) + 1; j++) {
        if (taken.get(`${i},${j}`)?.some((point) => Math.hypot(point.x - x, point.y - y) < spacing)) return false;
      }
    }
    return true;
  };
  for (const node of data.nodes.values()) take(node);

  let step = 1;
  return added.map((node) => {
    let x = centre.x;
    let y = centre.y;
    do {
      const radius = spacing * Math.sqrt(step);
      x = centre.x + radius * Math.cos(step * goldenAngle);
      y = centre.y + radius * Math.sin(step * goldenAngle);
      step += 1;
    } while (!isFree(x, y));
    const placed = { ...node, x, y };
    take(placed);
    return placed;
  });
}

/** Half the distance that nodes would have if the base were spread evenly over its frame. */
function freeSpacing(data: GraphData): number {
  const area = (data.frame.x[1] - data.frame.x[0]) * (data.frame.y[1] - data.frame.y[0]);
  return 0.5 * Math.sqrt(area / Math.max(data.nodes.size, 40));
}
