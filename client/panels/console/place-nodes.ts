import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NodeId } from '../../../vocabulary/ids.ts';
import type { Relation } from './result-things.ts';

/** Steps of the forces: then a few dozen nodes lie still. */
const ticks = 220;

/** Size of the picture's ground, its margin for names, and how many names find room. */
export const grounds = {
  wide: { width: 460, height: 350, margin: 28, names: 26 },
  narrow: { width: 390, height: 230, margin: 26, names: 14 },
};
type Ground = (typeof grounds)['wide'];

interface Placed extends SimulationNodeDatum {
  id: NodeId;
}

/**
 * Where a few nodes stand in a picture of their own: by forces (Fruchterman and Reingold 1991, as d3-force has them),
 * stretched onto the ground; the same nodes stand the same each time.
 */
export function placeNodes(
  nodes: readonly { id: NodeId }[],
  relations: readonly Relation[],
  ground: Ground,
): Map<NodeId, { x: number; y: number }> {
  const placed: Placed[] = nodes.map(({ id }) => ({ id }));
  forceSimulation(placed)
    .force(
      'link',
      forceLink<Placed, { source: NodeId; target: NodeId }>(relations.map(({ source, target }) => ({ source, target })))
        .id(({ id }) => id)
        .distance(60),
    )
    .force('charge', forceManyBody().strength(-160))
    .force('apart', forceCollide(18))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.09))
    .stop()
    .tick(ticks);
  const [left, right] = rangeOf(placed.map(({ x = 0 }) => x));
  const [top, bottom] = rangeOf(placed.map(({ y = 0 }) => y));
  const onto = (value: number, low: number, high: number, size: number) =>
    high === low ? size / 2 : ground.margin + ((value - low) / (high - low)) * (size - 2 * ground.margin);
  return new Map(
    placed.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: onto(x, left, right, ground.width), y: onto(y, top, bottom, ground.height) },
    ]),
  );
}

const rangeOf = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
