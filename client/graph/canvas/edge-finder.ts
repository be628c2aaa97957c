import { isClaim } from '../appearance.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { Transform } from './transform.ts';

/** An edge as it is drawn: between two points of the graph, shifted sideways by pixels of the first camera. */
interface DrawnEdge {
  id: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  shift: number;
  isClaim: boolean;
}

/** How far from an edge a click still means it, in pixels. */
const reach = 7;
/** A thread this much nearer than a claim still loses to it. */
const threadPenalty = 2.5;

export type EdgeFinder = (
  at: { x: number; y: number },
  transform: Transform,
  pixelsPerSize: number,
  among: ReadonlySet<string> | null,
) => string | null;

/**
 * Finds the edge under the pointer by its distance. Sigma can do so too, but then draws every edge a second time in
 * every frame; this costs nothing until the pointer moves, and then about 0.1 ms for 5,000 edges.
 */
export function createEdgeFinder(graph: DrawnGraph, shiftOf: (id: string) => number): EdgeFinder {
  const edges: DrawnEdge[] = [];
  graph.forEachEdge((id, { type }, _source, _target, from, to) => {
    // What joins two communities is told on their pages.
    if (type === 'BOND') return;
    edges.push({ id, x1: from.x, y1: from.y, x2: to.x, y2: to.y, shift: shiftOf(id), isClaim: isClaim(type) });
  });
  return (at, { a, d, e, f }, pixelsPerSize, among) => {
    let best: string | null = null;
    let least = reach + threadPenalty;
    for (const edge of edges) {
      if (among !== null && !among.has(edge.id)) continue;
      const x = a * edge.x1 + e;
      const y = d * edge.y1 + f;
      const dx = a * edge.x2 + e - x;
      const dy = d * edge.y2 + f - y;
      const length = Math.hypot(dx, dy);
      if (length < 1) continue;
      const along = ((at.x - x) * dx + (at.y - y) * dy) / length;
      if (along < 0 || along > length) continue;
      // The shift is to the left of the edge's direction in the graph; the page's y axis points the other way.
      const across = ((at.x - x) * dy - (at.y - y) * dx) / length;
      const distance = Math.abs(across - edge.shift * pixelsPerSize);
      const cost = distance + (edge.isClaim ? 0 : threadPenalty);
      if (distance <= reach && cost < least) {
        least = cost;
        best = edge.id;
      }
    }
    return best;
  };
}
