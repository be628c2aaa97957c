import { arrangeGroup } from './arrange-group.ts';
import type { Group } from './group.ts';
import { groupBonds } from './group-bonds.ts';
import { keepApart } from './keep-apart.ts';
import { packCircles } from './pack-circles.ts';
import { closest, type Point, spacing } from './point.ts';
import { middleOf, settleNodes } from './settle-nodes.ts';
import { turnGroups } from './turn-groups.ts';
import type { WeightedGraph } from './weave-graph.ts';

/** Free room between two groups, in layout units: wide enough for a name, and growing a little with the groups. */
const gapBetween = (radii: number[]): number =>
  2.5 * spacing + (0.25 * radii.reduce((sum, radius) => sum + radius, 0)) / Math.max(1, radii.length);

/**
 * Places of all nodes. One force layout over everything ends in a ball with a halo of stray pieces; so each group is
 * laid out by itself, the discs are packed with room between them, those that belong together side by side, and each
 * is turned to face what it is bound to. Nodes in `held` keep exactly the place they have: new ones in their groups
 * settle among them, new groups are packed around.
 *
 * @param onGroup called with the share of the groups that is laid out, 0–1
 */
export function layOut(
  graph: WeightedGraph,
  groups: Group[],
  held: Map<string, Point>,
  seed: string,
  onGroup: (share: number) => void,
): Map<string, Point> {
  const isHeld = (group: Group) => group.members.some((node) => held.has(node));
  const settled = settleNodes(graph, groups.filter(isHeld), held);
  const lying = new Map([...held, ...settled]);

  const arranged = groups.map((group, index) => {
    const result = isHeld(group) ? null : arrangeGroup(graph, group, seed);
    onGroup((index + 1) / groups.length);
    return result;
  });
  const circles = groups.map(({ members }, index) => {
    const own = arranged[index];
    if (own !== null && own !== undefined) return { radius: own.radius, held: null };
    const points = members.flatMap((node) => lying.get(node) ?? []);
    const middle = middleOf(points);
    const radius = points.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - middle.x, y - middle.y)), closest);
    return { radius, held: middle };
  });
  const bond = groupBonds(
    graph,
    groups.map(({ members }) => members),
  );
  const middles = packCircles(circles, gapBetween(circles.map(({ radius }) => radius)), bond);
  const turned = turnGroups(
    graph,
    arranged.flatMap((own, index) => {
      const middle = middles[index];
      return own === null || middle === undefined ? [] : [{ places: own.places, middle }];
    }),
    lying,
  );
  const nodes = [...turned.keys()];
  const apart = keepApart([...turned.values()], [...lying.values()], closest);
  const placed = new Map(nodes.map((node, index) => [node, apart[index] ?? { x: 0, y: 0 }]));
  return held.size === 0 ? centred(placed) : new Map([...lying, ...placed]);
}

/** Moves the picture so that the middle of its frame is the origin. */
function centred(places: Map<string, Point>): Map<string, Point> {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places.values()) {
    [left, right, bottom, top] = [Math.min(left, x), Math.max(right, x), Math.min(bottom, y), Math.max(top, y)];
  }
  return new Map(
    [...places].map(([node, { x, y }]) => [node, { x: x - (left + right) / 2, y: y - (bottom + top) / 2 }]),
  );
}
