export interface Point {
  x: number;
  y: number;
}

/** Whether a point lies inside a polygon, by the even-odd rule: what a lasso crosses twice lies outside. */
export function isWithin({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
