import type { Group } from './group.ts';
import { keepApart } from './keep-apart.ts';
import { closest, type Point } from './point.ts';
import type { WeightedGraph } from './weave-graph.ts';

const sweeps = 30;

/**
 * Places for the new nodes of groups that already lie somewhere: each at the weighted mean of its neighbours in the
 * group (Tutte's barycentric embedding with the placed nodes as the frame), then moved to free ground. The nodes that
 * were placed before do not move.
 */
export function settleNodes(graph: WeightedGraph, groups: Group[], placed: Map<string, Point>): Map<string, Point> {
  const wishes = new Map<string, Point>();
  for (const { members } of groups) {
    const inside = new Set(members);
    const start = middleOf(members.flatMap((node) => placed.get(node) ?? []));
    const fresh = members.filter((node) => !placed.has(node));
    for (const node of fresh) wishes.set(node, start);
    for (let sweep = 0; sweep < sweeps; sweep++) {
      for (const node of fresh) {
        let [x, y, total] = [0, 0, 0];
        graph.forEachEdge(node, (_edge, { weight }, source, target) => {
          const other = source === node ? target : source;
          const there = inside.has(other) ? (placed.get(other) ?? wishes.get(other)) : undefined;
          if (there === undefined) return;
          x += weight * there.x;
          y += weight * there.y;
          total += weight;
        });
        if (total > 0) wishes.set(node, { x: x / total, y: y / total });
      }
    }
  }
  const nodes = [...wishes.keys()];
  const apart = keepApart([...wishes.values()], [...placed.values()], closest);
  return new Map(nodes.map((node, index) => [node, apart[index] ?? { x: 0, y: 0 }]));
}

export function middleOf(points: Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
