import { z } from 'zod';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { LayoutKind } from '../view/layout-kind.ts';

/** As many iterations as a view can hold. */
export const mostIterations = 100_000;

const Point = z.object({ x: z.number(), y: z.number() });
const Side = z.tuple([z.number(), z.number()]);

const Pins = z.map(z.string(), Point).readonly();

const Graph = z.object({
  nodes: z.array(
    Point.extend({
      id: z.string(),
      kind: NodeKind,
      year: z.number().optional(),
      community: z.string().optional(),
      rank: z.number(),
      reach: z.number(),
      isLate: z.boolean(),
    }),
  ),
  edges: z.array(z.object({ source: z.string(), target: z.string(), type: EdgeType, papers: z.number() })),
  pins: Pins,
  holds: z.array(z.object({ at: z.number(), pins: Pins })),
  frame: z.object({ x: Side, y: Side }),
});

/** How far a run goes; an endless one to Infinity. */
const Until = z.number().or(z.literal(Number.POSITIVE_INFINITY));

/** What the page tells the layout's worker: what to arrange, how far to go, to rest, which nodes to hold from now on, and that it has shown the last report. */
export const LayoutOrder = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    graph: Graph,
    arranging: z.object({ kind: LayoutKind, settings: z.record(z.string(), z.number()) }),
    until: Until,
  }),
  z.object({ kind: z.literal('go-on'), until: Until }),
  z.object({ kind: z.literal('rest') }),
  z.object({ kind: z.literal('hold'), pins: Pins }),
  z.object({ kind: z.literal('shown') }),
]);
export type LayoutOrder = z.infer<typeof LayoutOrder>;

/** What it tells the page. */
export const LayoutReport = z.object({
  /** x, y, x, y … in the order of the graph's nodes. Not looked through: the drawing thread has no time for it. */
  places: z.instanceof(Float64Array),
  guides: z.array(
    z.object({ label: z.string(), left: z.number(), right: z.number(), bottom: z.number(), top: z.number() }),
  ),
  iterations: z.number(),
  /** The iteration from which each order to hold nodes took effect. */
  heldAt: z.array(z.number()),
  /** Whether it rests here. */
  isLast: z.boolean(),
});
export type LayoutReport = z.infer<typeof LayoutReport>;
