import { z } from 'zod';
import { mostCompared } from '../../vocabulary/api/compare.ts';
import { longestPath, mostJoined, PathKind } from '../../vocabulary/api/paths.ts';
import { maxQueryCharacters } from '../../vocabulary/api/query.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { EdgeType } from '../../vocabulary/kinds.ts';
import { firstMap, MapDrawer } from './map-drawer.ts';
import { firstTimeline, TimelineDrawer } from './timeline-drawer.ts';

/** The ready-made queries: which is chosen, and what it was asked with. Values that are not given are found. */
const AskDrawer = z.object({
  kind: z.literal('ask'),
  query: z.string().nullable(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Paths between some nodes. No types are the usual ones; fewer nodes than two are still being chosen. */
const PathsDrawer = z.object({
  kind: z.literal('paths'),
  nodes: z.array(NodeId).max(mostJoined),
  how: PathKind,
  types: z.array(EdgeType),
  length: z.int().min(1).max(longestPath),
});

/** Some entities side by side. */
const CompareDrawer = z.object({ kind: z.literal('compare'), nodes: z.array(NodeId).max(mostCompared) });

/** The console: the query that was run last, not what is being typed. */
const CypherDrawer = z.object({
  kind: z.literal('cypher'),
  text: z.string().max(maxQueryCharacters),
  parameters: z.record(z.string(), z.unknown()),
});

/**
 * What stands open below the canvas, and all that decides what it shows: a link or a saved view brings it back. Each
 * kind is a tab of the drawer.
 */
export const Drawer = z.discriminatedUnion('kind', [
  AskDrawer,
  PathsDrawer,
  CompareDrawer,
  CypherDrawer,
  MapDrawer,
  TimelineDrawer,
]);
export type Drawer = z.infer<typeof Drawer>;
export type DrawerOf<Kind extends Drawer['kind']> = Extract<Drawer, { kind: Kind }>;

/** Each tab when it is opened for the first time. */
export const firstDrawers: readonly Drawer[] = [
  { kind: 'ask', query: null, parameters: {} },
  { kind: 'paths', nodes: [], how: 'telling', types: [], length: 4 },
  { kind: 'compare', nodes: [] },
  { kind: 'cypher', text: '', parameters: {} },
  firstMap,
  firstTimeline,
];
