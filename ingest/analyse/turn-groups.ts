import type { Point } from './point.ts';
import type { WeightedGraph } from './weave-graph.ts';

const sweeps = 3;

/**
 * Turns, and mirrors where that helps, each group about its own middle so that its nodes face those of other groups
 * that they are bound to. The best turn has a closed form: with each node a complex number p and what pulls it a
 * number q, the sum of Re(q · conj(p · turn)) is greatest at the angle of the sum of q · conj(p).
 *
 * @param lying nodes of other groups, which stay as they are
 */
export function turnGroups(
  graph: WeightedGraph,
  groups: { middle: Point; places: Map<string, Point> }[],
  lying: Map<string, Point>,
): Map<string, Point> {
  const placed = new Map<string, Point>();
  const groupOf = new Map<string, number>();
  groups.forEach(({ middle, places }, index) => {
    for (const [node, { x, y }] of places) {
      placed.set(node, { x: middle.x + x, y: middle.y + y });
      groupOf.set(node, index);
    }
  });
  for (let sweep = 0; sweep < sweeps; sweep++) {
    groups.forEach(({ middle, places }, index) => {
      const sums = { turn: { x: 0, y: 0 }, mirror: { x: 0, y: 0 } };
      for (const [node, p] of places) {
        graph.forEachEdge(node, (_edge, { weight }, source, target) => {
          const other = source === node ? target : source;
          const there = placed.get(other) ?? lying.get(other);
          if (there === undefined || groupOf.get(other) === index) return;
          const distance = Math.hypot(there.x - middle.x, there.y - middle.y) || 1;
          const qx = (weight * (there.x - middle.x)) / distance;
          const qy = (weight * (there.y - middle.y)) / distance;
          sums.turn.x += qx * p.x + qy * p.y;
          sums.turn.y += qy * p.x - qx * p.y;
          sums.mirror.x += qx * p.x - qy * p.y;
          sums.mirror.y += qy * p.x + qx * p.y;
        });
      }
      const turned = Math.hypot(sums.turn.x, sums.turn.y) >= Math.hypot(sums.mirror.x, sums.mirror.y);
      const sum = turned ? sums.turn : sums.mirror;
      const length = Math.hypot(sum.x, sum.y);
      if (length === 0) return;
      const [cos, sin] = [sum.x / length, sum.y / length];
      for (const [node, p] of places) {
        const y = turned ? p.y : -p.y;
        placed.set(node, { x: middle.x + cos * p.x - sin * y, y: middle.y + sin * p.x + cos * y });
      }
    });
  }
  return placed;
}
