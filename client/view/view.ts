import { z } from 'zod';
import { NodeId } from '../../vocabulary/ids.ts';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { Drawer } from './drawer.ts';
import { LayoutKind } from './layout-kind.ts';

export const OverviewBase = z.object({
  kind: z.literal('overview'),
  papers: z.enum(['auto', 'with', 'without']),
  /** What is drawn of it; where not given, communities of a large graph and all nodes of a small one. */
  as: z.enum(['communities', 'nodes']).optional(),
});
export const NodesBase = z.object({ kind: z.literal('nodes'), nodes: z.array(NodeId) });

/**
 * What the graph on the canvas starts from.
 * - `overview`: the whole graph in communities, or its most prominent nodes.
 * - `nodes`: these and the edges between them, as of a query's answer or "only this".
 */
export const Base = z.discriminatedUnion('kind', [OverviewBase, NodesBase]);
export type Base = z.infer<typeof Base>;

/**
 * What was done to the base, in order; replaying it gives the same graph.
 * - `expand` adds the first `count` neighbours by rank that are not on the canvas yet, of all or of some sorts.
 * - `show` adds one node, and its first neighbours so that it does not float alone.
 * - `add` adds nodes and what joins them to each other and to the canvas.
 * - `hide` takes nodes away; a later operation may bring them back.
 * - `keep` takes all others away.
 * - `open` draws a community as its parts, or as its first `count` nodes by rank; `fold` draws it as one mark, and keeps
 *   the camera from opening it.
 */
export const Operation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('expand'),
    node: NodeId,
    count: z.int().min(1).max(100_000),
    types: z.array(EdgeType).optional(),
    kinds: z.array(NodeKind).optional(),
    /** Only neighbours that the relation points to, or from. */
    direction: z.enum(['out', 'in']).optional(),
  }),
  z.object({ kind: z.literal('show'), node: NodeId }),
  z.object({ kind: z.literal('add'), nodes: z.array(NodeId) }),
  z.object({ kind: z.literal('hide'), nodes: z.array(NodeId) }),
  z.object({ kind: z.literal('keep'), nodes: z.array(NodeId) }),
  z.object({ kind: z.literal('open'), community: z.string(), count: z.int().min(1).max(5_000) }),
  z.object({ kind: z.literal('fold'), community: z.string() }),
]);
export type Operation = z.infer<typeof Operation>;

/** Both ends belong to it. */
const Range = z.tuple([z.number(), z.number()]);

/** What of the canvas's graph is drawn. All that are set hold together; `null` and an empty list let everything pass. */
export const Filters = z.object({
  hiddenKinds: z.array(NodeKind),
  hiddenTypes: z.array(EdgeType),
  /** First year in which a node stands; nodes without a year pass only if `undated`. */
  years: Range.nullable(),
  undated: z.boolean(),
  /** Papers of these venues and what they mention. */
  venues: z.array(z.string()),
  /** Papers by any of these authors and what they mention. */
  authors: z.array(z.string()),
  /** Papers about any of these key terms and what they mention. */
  terms: z.array(z.string()),
  /** Papers added to the store on this day or later (ISO date, UTC), and what they mention. */
  addedSince: z.iso.date().nullable(),
  /** Number of papers that mention an entity; papers themselves pass. */
  papers: Range.nullable(),
  /** Edges that a node has on the canvas before this filter. */
  degree: Range.nullable(),
  /** Least score of the edges that have one (SIMILAR_TO, MENTIONED_WITH), 0–1. */
  score: z.number().min(0).max(1).nullable(),
  hiddenCommunities: z.array(z.string()),
  /** Whether only the largest connected part of what the other filters leave is drawn. */
  largestComponent: z.boolean(),
  /** Only what is at most so many steps from the selection. */
  steps: z.int().min(1).max(4).nullable(),
});
export type Filters = z.infer<typeof Filters>;

const nodeSizes = ['papers', 'rank', 'degree', 'betweenness', 'same'] as const;
const nodeColours = ['kind', 'community', 'year', 'venue'] as const;
const edgeWidths = ['papers', 'same'] as const;
const edgeColours = ['relation', 'plain'] as const;

/** What sizes, colours and names on the canvas say. */
export const Appearance = z.object({
  nodeSize: z.enum(nodeSizes),
  nodeColour: z.enum(nodeColours),
  edgeWidth: z.enum(edgeWidths),
  edgeColour: z.enum(edgeColours),
  edgeLabels: z.boolean(),
  regions: z.boolean(),
});
export type Appearance = z.infer<typeof Appearance>;

/** Nodes that somebody placed by hand, in graph coordinates; no layout moves them. */
export const Pins = z.array(z.object({ node: NodeId, x: z.number(), y: z.number() }));
export type Pins = z.infer<typeof Pins>;

/** Nodes that forces hold from an iteration on, and no others. */
export const Hold = z.object({ at: z.int().min(0).max(100_000), pins: Pins });

/**
 * Where nodes stand. `stored` are the positions of the last analysis; all others are worked out from what is on the
 * canvas, filtered or not, so that filters move nothing and the same view gives the same picture.
 */
export const Layout = z.object({
  kind: LayoutKind,
  /** Iterations of ForceAtlas2 that have been run; the other layouts have none. */
  iterations: z.int().min(0).max(100_000),
  /**
   * How many of the nodes that operations added are arranged with the base, the first ones: those that were there when
   * the layout was chosen. Later ones find a place near what they hang on, and nothing moves for them.
   */
  added: z.int().min(0).default(0),
  /** Nodes that were hidden when the layout was chosen: it leaves no room for them. Those hidden since keep theirs. */
  without: z.array(NodeId).default([]),
  /** What was set of the layout, by the ids of its settings; all else is as it is at first. */
  settings: z.record(z.string(), z.number()).default({}),
  /**
   * What was pinned as the forces ran, and from which iteration on. A node that is pinned while they rest moves no other;
   * it takes part once they run on.
   */
  held: z.array(Hold).default([]),
});
export type Layout = z.infer<typeof Layout>;

/** What a layout that begins anew holds. */
export const heldFromStart = (kind: Layout['kind'], pins: Pins): Layout['held'] =>
  kind !== 'force' || pins.length === 0 ? [] : [{ at: 0, pins }];

export const NodeSelection = z.object({ kind: z.literal('node'), node: NodeId });
export const EdgeSelection = z.object({ kind: z.literal('edge'), source: NodeId, type: EdgeType, target: NodeId });
export type EdgeSelection = z.infer<typeof EdgeSelection>;
/** Several nodes, of a lasso or a group. */
export const NodesSelection = z.object({ kind: z.literal('nodes'), nodes: z.array(NodeId).min(2) });
/** A whole community, drawn as one mark or opened. */
export const CommunitySelection = z.object({ kind: z.literal('community'), community: z.string() });
export const Selection = z.discriminatedUnion('kind', [
  NodeSelection,
  EdgeSelection,
  NodesSelection,
  CommunitySelection,
]);
export type Selection = z.infer<typeof Selection>;

/** Centre in sigma's framed coordinates; a smaller ratio is nearer. */
export const CameraPlace = z.object({ x: z.number(), y: z.number(), ratio: z.number().positive() });
export type CameraPlace = z.infer<typeof CameraPlace>;

/** Everything that decides what the canvas and the inspector show. The address, reload, undo and saved views follow from it. */
export const View = z.object({
  base: Base,
  operations: z.array(Operation),
  filters: Filters,
  appearance: Appearance,
  layout: Layout,
  pins: Pins,
  selection: Selection.nullable(),
  /** `null`: the whole base fits the canvas. */
  camera: CameraPlace.nullable(),
  /** What is open below the canvas. Like the camera it is no step of its own; unlike it, undoing leaves it alone. */
  drawer: Drawer.nullable(),
});
export type View = z.infer<typeof View>;

export const noFilters: Filters = {
  hiddenKinds: [],
  hiddenTypes: [],
  years: null,
  undated: true,
  venues: [],
  authors: [],
  terms: [],
  addedSince: null,
  papers: null,
  degree: null,
  score: null,
  hiddenCommunities: [],
  largestComponent: false,
  steps: null,
};

const firstAppearance: Appearance = {
  nodeSize: 'papers',
  nodeColour: 'kind',
  edgeWidth: 'papers',
  edgeColour: 'relation',
  edgeLabels: false,
  regions: true,
};

export const firstView: View = {
  base: { kind: 'overview', papers: 'auto' },
  operations: [],
  filters: noFilters,
  appearance: firstAppearance,
  layout: { kind: 'stored', iterations: 0, added: 0, without: [], settings: {}, held: [] },
  pins: [],
  selection: null,
  camera: null,
  drawer: null,
};

export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
