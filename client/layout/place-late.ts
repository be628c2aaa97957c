import { frameAround, type Point } from '../graph/frame.ts';
import { freeGround } from '../graph/free-ground.ts';
import type { LayoutGraph } from './layout-graph.ts';

/**
 * Gives each node that has no place yet one near the first of its neighbours that has one, on free ground; all that
 * stands holds still.
 */
export function placeLate({ nodes, edges }: LayoutGraph, placed: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map(placed);
  const waiting = nodes.filter(({ id }) => !places.has(id));
  if (waiting.length === 0) return places;
  const { x, y } = frameAround(places.values());
  const spacing = 0.5 * Math.sqrt(((x[1] - x[0]) * (y[1] - y[0])) / Math.max(places.size, 40));
  const ground = freeGround(spacing, places.values());
  const nextTo = new Map<string | null, () => Point>();
  const beside = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    beside.get(source)?.push(target);
    beside.get(target)?.push(source);
  }
  for (const { id } of waiting) {
    const anchor = beside.get(id)?.find((other) => places.has(other)) ?? null;
    const centre = (anchor !== null && places.get(anchor)) || { x: (x[0] + x[1]) / 2, y: y[0] - 2 * spacing };
    const next = nextTo.get(anchor) ?? ground.around(centre);
    nextTo.set(anchor, next);
    places.set(id, next());
  }
  return places;
}
