import type { Point } from './frame.ts';

/** Turns successive points of a spiral by the golden angle, so that they never line up (Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Finds and takes spots that are at least `spacing` away from all that are taken. */
export interface FreeGround {
  /** Gives one free spot after the other on a spiral around a point, and takes each. */
  around(centre: Point): () => Point;
}

/** Free spots are looked up in a grid of cells as wide as the spacing. */
export function freeGround(spacing: number, occupied: Iterable<Point>): FreeGround {
  const taken = new Map<string, Point[]>();
  const cell = (value: number) => Math.floor(value / spacing);
  const take = (point: Point) => {
    const key = `${cell(point.x)},${cell(point.y)}`;
    const there = taken.get(key);
    if (there) there.push(point);
    else taken.set(key, [point]);
  };
  const isFree = ({ x, y }: Point) => {
    for (let i = cell(x) - 1; i <= cell(x) + 1; i++) {
      for (let j = cell(y) - 1; j <= cell(y) + 1; j++) {
        if (taken.get(`${i},${j}`)?.some((point) => Math.hypot(point.x - x, point.y - y) < spacing)) return false;
      }
    }
    return true;
  };
  for (const point of occupied) take(point);

  return {
    around(centre) {
      let step = 1;
      return () => {
        for (; ; step++) {
          const radius = spacing * Math.sqrt(step);
          const spot = {
            x: centre.x + radius * Math.cos(step * goldenAngle),
            y: centre.y + radius * Math.sin(step * goldenAngle),
          };
          if (!isFree(spot)) continue;
          step += 1;
          take(spot);
          return spot;
        }
      };
    },
  };
}
