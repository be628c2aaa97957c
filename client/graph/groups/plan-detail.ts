import type { CommunityMark } from '../../../vocabulary/api/communities.ts';
import type { Detail } from './dissolve.ts';
import { contentsStep, type Groups, opensIntoParts } from './groups.ts';

/** What the camera shows, in graph coordinates. */
export interface Sight {
  left: number;
  right: number;
  bottom: number;
  top: number;
  /** Pixels to a unit of the graph, now and where all of it fits. */
  scale: number;
  fittingScale: number;
  /** The shorter side of what is seen, in pixels. */
  side: number;
}

/** A disc of nodes reads well when each has about so many square pixels. */
const roomPerNode = 480;
/** More nodes of one community come as it grows on the screen. */
const steps = [contentsStep, 400, 1_000];
/** Where all fits, or nearly, communities stay as they are. */
const nearerThanFit = 1.35;
/** Shares of the shorter side of what is seen: a community of this radius opens into its parts, and at the latest into nodes. */
const radiusOfParts = 0.17;
const radiusOfNodes = 0.42;

/**
 * Which communities to dissolve: those in sight that are large enough on the screen for what is in them, the ones nearest
 * the middle first where more would be drawn than `budget` nodes. All parts of one community have their turn together.
 * What is seen decides alone, and not the way to it: a link or a reload shows the same picture.
 */
export function planDetail(groups: Groups, sight: Sight, budget: number): Detail {
  const middle = { x: (sight.left + sight.right) / 2, y: (sight.bottom + sight.top) / 2 };
  const distance = ({ x, y, radius }: CommunityMark) => Math.max(0, Math.hypot(x - middle.x, y - middle.y) - radius);
  const isNear = sight.scale >= nearerThanFit * sight.fittingScale;
  const isLarge = (radius: number, leastPixels: number) => isNear && radius * sight.scale >= leastPixels;
  const nodePixels = (mark: CommunityMark): number => {
    const leaves = opensIntoParts(groups, mark.id) ? (groups.parts.get(mark.id) ?? []) : [mark];
    const nodes = leaves.reduce((sum, { members }) => sum + Math.min(members, contentsStep), 0);
    return Math.min(radiusOfNodes * sight.side, Math.sqrt((nodes * roomPerNode) / Math.PI));
  };

  const parts = new Set<string>();
  const leaves: CommunityMark[] = [];
  const lookAtLeaf = (mark: CommunityMark) => {
    const whole = groups.all.get(mark.parent ?? '') ?? mark;
    if (groups.folded.has(mark.id) || !isInSight(mark, sight)) return;
    if (isLarge(whole.radius, nodePixels(whole))) leaves.push(mark);
  };
  for (const id of [...groups.marks].sort()) {
    const mark = groups.all.get(id);
    if (mark === undefined || groups.folded.has(id)) continue;
    if (!opensIntoParts(groups, id)) {
      lookAtLeaf(mark);
      continue;
    }
    if (!isInSight(mark, sight) || !isLarge(mark.radius, radiusOfParts * sight.side)) continue;
    parts.add(id);
    for (const part of groups.parts.get(id) ?? []) lookAtLeaf(part);
  }

  const nodes = new Map<string, number>();
  let left = budget;
  for (const mark of leaves.sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))) {
    const limit = limitFor(mark, sight.scale);
    const count = Math.min(limit, mark.members);
    if (count > left) continue;
    left -= count;
    nodes.set(mark.id, limit);
  }
  return { parts, nodes };
}

/** How many of its nodes are shown at most: more as there is room, and no more is asked for than there are. */
function limitFor({ radius, members }: CommunityMark, scale: number): number {
  const fitting = (Math.PI * (radius * scale) ** 2) / roomPerNode;
  const wanted = steps.filter((_, i) => i === 0 || members > (steps[i - 1] ?? 0));
  return wanted.findLast((step) => step <= fitting) ?? contentsStep;
}

const isInSight = ({ x, y, radius }: CommunityMark, { left, right, bottom, top }: Sight): boolean =>
  x + radius > left && x - radius < right && y + radius > bottom && y - radius < top;

export const sameDetail = (a: Detail, b: Detail): boolean =>
  a.parts.size === b.parts.size &&
  a.nodes.size === b.nodes.size &&
  [...a.parts].every((id) => b.parts.has(id)) &&
  [...a.nodes].every(([id, limit]) => b.nodes.get(id) === limit);
