import type { Point } from './is-within.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Unit vectors on the page, whose y axis points down. */
const axes: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A node that lies further aside than this, as a share of how far ahead it lies, is in another direction. */
const widest = 1.6;

/** The nearest of some nodes in a direction, what lies aside counting twice; null when none lies there. */
export function nextNode<Id>(from: Point, direction: Direction, others: Iterable<readonly [Id, Point]>): Id | null {
  const axis = axes[direction];
  let best: Id | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, point] of others) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
    if (ahead <= 0 || aside > widest * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
