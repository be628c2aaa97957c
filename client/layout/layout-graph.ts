import type { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { type Frame, frameAround, type Point } from '../graph/frame.ts';

/** A node as a layout sees it. */
export interface LayoutNode extends Point {
  id: string;
  kind: NodeKind;
  year?: number | undefined;
  /** Its coarse group. */
  community?: string | undefined;
  rank: number;
  /** Radius as drawn at the first camera, in units of the graph. */
  reach: number;
  /** Came after the layout was chosen: it finds a place among the others, which hold still. */
  isLate: boolean;
}

export interface LayoutEdge {
  source: string;
  target: string;
  type: EdgeType;
  papers: number;
}

/** What is on the canvas before filters, so that filters move nothing; nodes stand where the last analysis put them. */
export interface LayoutGraph {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
  /** Nodes that somebody placed by hand: they stand there whatever the layout. Of forces, from their first iteration on. */
  pins: ReadonlyMap<string, Point>;
  /** What took their place while forces ran, and from which iteration on. */
  holds: { at: number; pins: ReadonlyMap<string, Point> }[];
  /** The box of the stored positions; every layout fills about as much room, so that pins make sense in all of them. */
  frame: Frame;
}

/** A named part of the picture, drawn behind it: a year, a lane. */
export interface Guide {
  label: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface Arrangement {
  places: Map<string, Point>;
  guides: Guide[];
}

/**
 * Moves and scales an arrangement in units of its own so that it lies where the stored positions lie, as large as they.
 * @param late nodes that must not change how the others lie
 */
export function fitInto(frame: Frame, { places, guides }: Arrangement, late: ReadonlySet<string>): Arrangement {
  const own = frameAround([
    ...[...places].filter(([id]) => !late.has(id)).map(([, place]) => place),
    ...guides.flatMap(({ left, right, top, bottom }) => [
      { x: left, y: bottom },
      { x: right, y: top },
    ]),
  ]);
  const area = ({ x, y }: Frame) => (x[1] - x[0]) * (y[1] - y[0]);
  const scale = Math.sqrt(area(frame) / area(own));
  const x = (value: number) => (frame.x[0] + frame.x[1]) / 2 + (value - (own.x[0] + own.x[1]) / 2) * scale;
  const y = (value: number) => (frame.y[0] + frame.y[1]) / 2 + (value - (own.y[0] + own.y[1]) / 2) * scale;
  return {
    places: new Map([...places].map(([id, place]) => [id, { x: x(place.x), y: y(place.y) }])),
    guides: guides.map(({ label, left, right, top, bottom }) => ({
      label,
      left: x(left),
      right: x(right),
      bottom: y(bottom),
      top: y(top),
    })),
  };
}

/** Groups of items in the order in which their keys first come. */
export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** By rank, and then by id, so that equal graphs give equal pictures. */
export const byRank = (a: LayoutNode, b: LayoutNode): number => b.rank - a.rank || (a.id < b.id ? -1 : 1);

/** The groups of some nodes, the largest first. */
export const communityOrder = (nodes: readonly LayoutNode[]): (string | undefined)[] =>
  [...groupedBy(nodes, ({ community }) => community)]
    .sort(([a, x], [b, y]) => y.length - x.length || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([community]) => community);
