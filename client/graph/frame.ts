/** A place, in graph coordinates. */
export interface Point {
  x: number;
  y: number;
}

/** An upright box in graph coordinates. */
export interface Frame {
  x: [number, number];
  y: [number, number];
}

export const middleOf = ({ x, y }: Frame): Point => ({ x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 });

/** The smallest box around some points. */
export function frameAround(points: Iterable<Point>): Frame {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  if (left > right) return { x: [0, 1], y: [0, 1] };
  // A single node, or a row of them, still needs a frame with an area.
  const least = Math.max(right - left, top - bottom, 1) * 0.1;
  const widened = (low: number, high: number): [number, number] =>
    high - low >= least ? [low, high] : [(low + high - least) / 2, (low + high + least) / 2];
  return { x: widened(left, right), y: widened(bottom, top) };
}
