import { NearPoints } from './near-points.ts';
import type { Point } from './point.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const sweeps = 60;

const isFree = (place: Point, taken: NearPoints, distance: number): boolean => {
  for (const cell of taken.around(place)) {
    for (const other of cell) if (Math.hypot(other.x - place.x, other.y - place.y) < distance) return false;
  }
  return true;
};

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

/**
 * Moves points until no two are nearer than `distance`; `held` points stay exactly where they are. Noverlap in two
 * steps: neighbours push each other away by half of what is missing, and what then still overlaps goes to the nearest
 * free place. (graphology-layout-noverlap can hold nothing still, and draws on Math.random.)
 */
export function keepApart(points: Point[], held: Point[], distance: number): Point[] {
  const fixed = new Set(held);
  let now = points;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const near = new NearPoints(distance);
    for (const point of held) near.add(point);
    for (const point of now) near.add(point);
    let moved = false;
    now = now.map((point) => {
      let dx = 0;
      let dy = 0;
      for (const cell of near.around(point)) {
        for (const other of cell) {
          if (other === point) continue;
          const x = point.x - other.x;
          const y = point.y - other.y;
          const gap = Math.hypot(x, y);
          if (gap >= distance || gap === 0) continue;
          const push = ((fixed.has(other) ? 1 : 0.5) * (distance - gap) * 1.05) / gap;
          dx += x * push;
          dy += y * push;
        }
      }
      if (dx === 0 && dy === 0) return point;
      moved = true;
      return { x: point.x + dx, y: point.y + dy };
    });
    if (!moved) break;
  }
  const taken = new NearPoints(distance);
  for (const point of held) taken.add(point);
  return now.map((point) => {
    const place = isFree(point, taken, distance) ? point : freePlace(point, taken, distance);
    taken.add(place);
    return place;
  });
}
