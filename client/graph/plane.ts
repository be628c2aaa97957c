import type { Frame, Point } from './frame.ts';

/**
 * How the plane of the graph lies on the screen. All that is stored, in views too, is in coordinates of the graph; what
 * sigma draws is in drawn ones. On an upright screen a map that is wider than high is turned by a quarter, its left up; a
 * layout in which left and right mean something is stretched upwards instead.
 */
export interface Plane {
  isTurned: boolean;
  /** How much higher all is drawn. */
  stretch: number;
}

export const level: Plane = { isTurned: false, stretch: 1 };
const turned: Plane = { isTurned: true, stretch: 1 };
const stretched: Plane = { isTurned: false, stretch: 1.6 };

/** @param frame what decides whether a map is wide: that of the base, so that nothing turns for what comes and goes */
export function planeFor(isUpright: boolean, { x, y }: Frame, hasDirection: boolean): Plane {
  if (!isUpright) return level;
  if (hasDirection) return stretched;
  return x[1] - x[0] > y[1] - y[0] ? turned : level;
}

export const toDrawn = ({ isTurned, stretch }: Plane, { x, y }: Point): Point =>
  isTurned ? { x: y, y: -x } : { x, y: stretch * y };

export const toGraph = ({ isTurned, stretch }: Plane, { x, y }: Point): Point =>
  isTurned ? { x: -y, y: x } : { x, y: y / stretch };

export function mapFrame({ x, y }: Frame, map: (point: Point) => Point): Frame {
  const [one, other] = [map({ x: x[0], y: y[0] }), map({ x: x[1], y: y[1] })];
  return {
    x: [Math.min(one.x, other.x), Math.max(one.x, other.x)],
    y: [Math.min(one.y, other.y), Math.max(one.y, other.y)],
  };
}
