import type { Frame } from '../frame.ts';
import type { Groups } from './groups.ts';

/** About how many pixels the longer side of the frame takes at the first camera. */
const framePixels = 860;
const sizes = { least: 5, most: 36 };
/** Of the radius of the disc that its members fill: the rest is room for its name. */
const shareOfDisc = 0.5;

/**
 * Radius of marks, in pixels at the first camera: their areas follow the number of members, and none fills more than half
 * the breadth of the ground on which its members stand.
 */
export function markSizes(groups: Groups, frame: Frame): (members: number) => number {
  const pixels = framePixels / Math.max(frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]);
  let perRoot = Number.POSITIVE_INFINITY;
  for (const { parent, members, radius } of groups.all.values()) {
    if (parent === null) perRoot = Math.min(perRoot, (shareOfDisc * radius * pixels) / Math.sqrt(members));
  }
  // One small community in a wide place is not to make all others dots.
  const most = Math.max(...[...groups.all.values()].map(({ members }) => members));
  const factor = Math.min(Math.max(perRoot, 22 / Math.sqrt(most)), sizes.most / Math.sqrt(most));
  return (members) => Math.max(sizes.least, factor * Math.sqrt(members));
}

/** Width of a bond in pixels, by what goes across. */
export const bondSize = (claims: number, mentions: number): number =>
  Math.min(1 + 0.55 * Math.log2(Math.max(claims + mentions, 1)), 5);
