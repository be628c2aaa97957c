import type { DrawnGraph } from '../drawn-graph.ts';
import type { Point } from '../frame.ts';
import { communityKey } from '../groups/community-key.ts';

/** A mark fills about so much of the ground of its members, by radius. */
const shareOfGround = 0.35;

/** Where nodes begin that a mark dissolves into: on the mark. One that is still on its way goes on from where it is seen. */
export function waysIn(shown: DrawnGraph, next: DrawnGraph): Map<string, Point> {
  const ways = new Map<string, Point>();
  next.forEachNode((id, { x, y, communities }) => {
    if (shown.hasNode(id)) {
      const seen = shown.getNodeAttributes(id);
      if (seen.x !== x || seen.y !== y) ways.set(id, { x: seen.x, y: seen.y });
      return;
    }
    const mark = markOf(shown, next, communities);
    if (mark) ways.set(id, onMark(mark, { x, y }));
  });
  return ways;
}

/** Where nodes go that fold into a mark. */
export function waysOut(shown: DrawnGraph, next: DrawnGraph): Map<string, Point> {
  const ways = new Map<string, Point>();
  shown.forEachNode((id, { x, y, communities }) => {
    if (next.hasNode(id)) return;
    const mark = markOf(next, shown, communities);
    if (mark) ways.set(id, onMark(mark, { x, y }));
  });
  return ways;
}

/** The mark of one of these communities that is in the one graph and not in the other. */
function markOf(graph: DrawnGraph, other: DrawnGraph, communities: readonly string[]): Point | null {
  const key = communities.map(communityKey).findLast((one) => graph.hasNode(one) && !other.hasNode(one));
  return key === undefined ? null : graph.getNodeAttributes(key);
}

const onMark = (mark: Point, { x, y }: Point): Point => ({
  x: mark.x + shareOfGround * (x - mark.x),
  y: mark.y + shareOfGround * (y - mark.y),
});
