import type { Point } from './point.ts';

export interface Circle {
  /** In layout units. */
  radius: number;
  /** Where it already lies and must stay; null to be placed. */
  held: Point | null;
}

interface Disc extends Point {
  radius: number;
}

/** Width over height that the packing strives for: a landscape screen that still does on a phone. */
const aspect = 1.5;
/** What nearness to bound circles counts against nearness to the middle. */
const bondPull = 0.5;
/** Times that each circle is taken out again and put where it now fits best. */
const sweeps = 6;

/**
 * Places circles side by side without overlap. Each goes where it touches two others (or one), as near as possible to
 * the circles it is bound to and to the middle; then each is lifted and placed anew, knowing all others.
 *
 * @param circles those to be placed largest first
 * @param gap free room between two circles, in layout units
 * @param bond how strongly two circles belong together, 0–1
 */
export function packCircles(circles: Circle[], gap: number, bond: (a: number, b: number) => number): Point[] {
  const placed = new Map<number, Disc>();
  const place = (index: number, radius: number) => {
    placed.delete(index);
    let best: Point = { x: 0, y: 0 };
    let least = Number.POSITIVE_INFINITY;
    for (const spot of touchingPlaces([...placed.values()], radius, gap)) {
      let cost = Math.hypot(spot.x / Math.sqrt(aspect), spot.y * Math.sqrt(aspect));
      for (const [other, disc] of placed) {
        cost += bondPull * bond(index, other) * (Math.hypot(spot.x - disc.x, spot.y - disc.y) - radius - disc.radius);
      }
      if (cost < least - 1e-9) [best, least] = [spot, cost];
    }
    placed.set(index, { ...best, radius });
  };

  const open: number[] = [];
  circles.forEach(({ radius, held }, index) => {
    if (held === null) open.push(index);
    else placed.set(index, { ...held, radius });
  });
  for (const index of open) place(index, circles[index]?.radius ?? 0);
  const reach = (index: number) => Math.hypot(placed.get(index)?.x ?? 0, placed.get(index)?.y ?? 0);
  for (let sweep = 0; sweep < sweeps && circles.length > 2; sweep++) {
    // Outermost first: they have most to gain from a hole further in.
    for (const index of open.toSorted((a, b) => reach(b) - reach(a) || a - b))
      place(index, circles[index]?.radius ?? 0);
  }
  return circles.map((_, index) => ({ x: placed.get(index)?.x ?? 0, y: placed.get(index)?.y ?? 0 }));
}

/** Where a further disc touches one or two of those that lie, and overlaps none. */
function touchingPlaces(discs: Disc[], radius: number, gap: number): Point[] {
  if (discs.length === 0) return [{ x: 0, y: 0 }];
  const free = (place: Point) =>
    discs.every((disc) => Math.hypot(place.x - disc.x, place.y - disc.y) >= disc.radius + radius + gap - 1e-6);
  const places: Point[] = [];
  discs.forEach((a, at) => {
    const reachA = a.radius + radius + gap;
    for (let step = 0; step < 24; step++) {
      const angle = (2 * Math.PI * step) / 24;
      places.push({ x: a.x + reachA * Math.cos(angle), y: a.y + reachA * Math.sin(angle) });
    }
    for (const b of discs.slice(at + 1)) {
      const reachB = b.radius + radius + gap;
      const distance = Math.hypot(b.x - a.x, b.y - a.y);
      if (distance === 0 || distance > reachA + reachB) continue;
      const along = (reachA ** 2 - reachB ** 2 + distance ** 2) / (2 * distance);
      const across = Math.sqrt(Math.max(0, reachA ** 2 - along ** 2));
      const [ux, uy] = [(b.x - a.x) / distance, (b.y - a.y) / distance];
      for (const side of [1, -1]) {
        places.push({ x: a.x + along * ux - side * across * uy, y: a.y + along * uy + side * across * ux });
      }
    }
  });
  return places.filter(free);
}
