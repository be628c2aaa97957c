import { z } from 'zod';
import { NodeId } from '../../vocabulary/ids.ts';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';

/** What the graph on the canvas starts from. */
export const Base = z.object({ kind: z.literal('overview'), papers: z.enum(['auto', 'with', 'without']) });
export type Base = z.infer<typeof Base>;

/**
 * What was done to the base, in order; replaying it gives the same graph.
 * - `expand` adds the first `count` neighbours by rank that are not on the canvas yet.
 * - `show` adds one node, and its first neighbours so that it does not float alone.
 */
export const Operation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('expand'), node: NodeId, count: z.int().min(1).max(100_000) }),
  z.object({ kind: z.literal('show'), node: NodeId }),
]);
export type Operation = z.infer<typeof Operation>;

export const Filters = z.object({ hiddenKinds: z.array(NodeKind), hiddenTypes: z.array(EdgeType) });
export type Filters = z.infer<typeof Filters>;

export const NodeSelection = z.object({ kind: z.literal('node'), node: NodeId });
export const EdgeSelection = z.object({ kind: z.literal('edge'), source: NodeId, type: EdgeType, target: NodeId });
export const Selection = z.discriminatedUnion('kind', [NodeSelection, EdgeSelection]);
export type Selection = z.infer<typeof Selection>;

/** Centre in sigma's framed coordinates; a smaller ratio is nearer. */
export const CameraPlace = z.object({ x: z.number(), y: z.number(), ratio: z.number().positive() });
export type CameraPlace = z.infer<typeof CameraPlace>;

/** Everything that decides what the canvas and the inspector show. The address, reload and Back follow from it. */
export const View = z.object({
  base: Base,
  operations: z.array(Operation),
  filters: Filters,
  selection: Selection.nullable(),
  /** `null`: the whole base fits the canvas. */
  camera: CameraPlace.nullable(),
});
export type View = z.infer<typeof View>;

export const firstView: View = {
  base: { kind: 'overview', papers: 'auto' },
  operations: [],
  filters: { hiddenKinds: [], hiddenTypes: [] },
  selection: null,
  camera: null,
};

export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
