import { forceCollide, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Point } from '../graph/frame.ts';
import type { LayoutNode } from './layout-graph.ts';

interface Body extends SimulationNodeDatum {
  id: string;
  reach: number;
}

const rounds = 60;

/**
 * Moves nodes until they hardly lie on each other, each only as far as it must; pinned ones and those that are not
 * `free` hold still. By d3-force, whose random numbers are seeded: graphology-layout-noverlap draws on Math.random and
 * can hold nothing still.
 */
export function keepApart(
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Point>,
  isHeld: (id: string) => boolean,
): Map<string, Point> {
  const bodies = nodes.flatMap(({ id, reach }): Body[] => {
    const place = places.get(id);
    if (place === undefined) return [];
    return [{ id, reach, ...place, ...(isHeld(id) && { fx: place.x, fy: place.y }) }];
  });
  forceSimulation(bodies)
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.6)
    .force(
      'collide',
      forceCollide<Body>(({ reach }) => reach * 1.15)
        .strength(0.7)
        .iterations(2),
    )
    .tick(rounds);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
