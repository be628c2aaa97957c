import { NearPoints } from './near-points.ts';
import type { Point } from './point.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const sweeps = 60;

function isFree({ x, y }: Point, taken: NearPoints, distance: number): boolean {
  const { cells, next, xs, ys } = taken;
  for (let cell = taken.look(x, y) - 1; cell >= 0; cell--) {
    for (let other = cells[cell] ?? -1; other !== -1; other = next[other] ?? -1) {
      if (Math.hypot((xs[other] ?? 0) - x, (ys[other] ?? 0) - y) < distance) return false;
    }
  }
  return true;
}

/** The free place nearest to the wished one, along a sunflower spiral. */
function freePlace(wish: Point, taken: NearPoints, distance: number): Point {
  for (let step = 0; ; step++) {
    const radius = 0.5 * distance * Math.sqrt(step);
    const place = {
      x: wish.x + radius * Math.cos(step * goldenAngle),
      y: wish.y + radius * Math.sin(step * goldenAngle),
    };
    if (isFree(place, taken, distance)) return place;
  }
}

/** Neighbours push each other away, `xs` and `ys` in place, until nothing moves or there was enough of it. */
function pushApart(xs: Float64Array, ys: Float64Array, held: Point[], distance: number): void {
  const near = new NearPoints(distance, held.length + xs.length);
  const { cells, next, xs: nearXs, ys: nearYs } = near;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    near.clear();
    for (const { x, y } of held) near.add(x, y);
    for (let point = 0; point < xs.length; point++) near.add(xs[point] ?? 0, ys[point] ?? 0);
    let moved = false;
    for (let point = 0; point < xs.length; point++) {
      const here = held.length + point;
      const x = nearXs[here] ?? 0;
      const y = nearYs[here] ?? 0;
      let dx = 0;
      let dy = 0;
      const found = near.look(x, y);
      for (let cell = 0; cell < found; cell++) {
        for (let other = cells[cell] ?? -1; other !== -1; other = next[other] ?? -1) {
          const awayX = x - (nearXs[other] ?? 0);
          const awayY = y - (nearYs[other] ?? 0);
          // Cheaper than `hypot`, and leaves room for its last bit: what is farther needs no exact distance.
          if (awayX * awayX + awayY * awayY > distance * distance * 1.000_001) continue;
          const gap = Math.hypot(awayX, awayY);
          if (gap >= distance || gap === 0) continue;
          const push = ((other < held.length ? 1 : 0.5) * (distance - gap) * 1.05) / gap;
          dx += awayX * push;
          dy += awayY * push;
        }
      }
      if (dx === 0 && dy === 0) continue;
      moved = true;
      xs[point] = x + dx;
      ys[point] = y + dy;
    }
    if (!moved) break;
  }
}

/**
 * Moves points until no two are nearer than `distance`; `held` points stay exactly where they are. Noverlap in two
 * steps: neighbours push each other away by half of what is missing, and what then still overlaps goes to the nearest
 * free place. (graphology-layout-noverlap can hold nothing still, and draws on Math.random.)
 */
export function keepApart(points: Point[], held: Point[], distance: number): Point[] {
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  pushApart(xs, ys, held, distance);
  const taken = new NearPoints(distance, held.length + points.length);
  for (const { x, y } of held) taken.add(x, y);
  return points.map((_, index) => {
    const point = { x: xs[index] ?? 0, y: ys[index] ?? 0 };
    const place = isFree(point, taken, distance) ? point : freePlace(point, taken, distance);
    taken.add(place.x, place.y);
    return place;
  });
}
