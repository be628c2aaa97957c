import type { GraphNode } from '../../vocabulary/api/node.ts';
import { freeGround } from './free-ground.ts';
import type { GraphData } from './graph-data.ts';

/**
 * Places new nodes, in their order, on free spots of a spiral around a placed one; everything placed holds still. The
 * same data and nodes give the same places, so that a reload draws the same picture.
 */
export function placeNear(centre: GraphNode, added: readonly GraphNode[], data: GraphData): GraphNode[] {
  const next = freeGround(freeSpacing(data), data.nodes.values()).around(centre);
  return added.map((node) => ({ ...node, ...next() }));
}

/** Half the distance that nodes would have if the base were spread evenly over its frame. */
function freeSpacing(data: GraphData): number {
  const area = (data.frame.x[1] - data.frame.x[0]) * (data.frame.y[1] - data.frame.y[0]);
  return 0.5 * Math.sqrt(area / Math.max(data.nodes.size, 40));
}
