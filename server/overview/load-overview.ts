import type { GraphReader } from '../../cypher/graph-store.ts';
import { communities } from '../../cypher/queries/communities.ts';
import { nodeCounts } from '../../cypher/queries/node-counts.ts';
import { rankedEntities } from '../../cypher/queries/ranked-entities.ts';
import { rankedPapers } from '../../cypher/queries/ranked-papers.ts';
import type { CommunityMap } from '../../vocabulary/api/communities.ts';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { OverviewAnswer, OverviewRequest } from '../../vocabulary/api/overview.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import type { LoadedMap } from '../communities/load-community-map.ts';
import { papersModeFor } from '../papers-mode.ts';
import { loadEdges } from './load-edges.ts';

/** The most prominent part of the graph, with every edge of this mode among the nodes sent; or all of it in communities. */
export async function loadOverview(
  store: GraphReader,
  request: OverviewRequest,
  map: LoadedMap | null = null,
): Promise<OverviewAnswer> {
  const counts = await store.read(nodeCounts, {});
  const papers = counts.find(({ label }) => label === 'Paper')?.count ?? 0;
  const mode = papersModeFor(request.papers, papers);
  const entities = counts.reduce((sum, { label, count }) => sum + (EntityType.safeParse(label).success ? count : 0), 0);
  const total = mode === 'with' ? entities + papers : entities;
  const views = await store.read(communities, {});
  const groups = map?.[mode];
  if (groups && (request.as === 'communities' || isWorthGrouping(groups, total, request.limit))) {
    const nothing = { nodes: 0, edges: 0 };
    return {
      papers: mode,
      nodes: [],
      edges: [],
      communities: views,
      shown: nothing,
      total: { nodes: total, edges: 0 },
      groups,
    };
  }

  const nodes = await loadNodes(store, mode, request.limit);
  const edges = await loadEdges(store, mode, request.similar, new Set(nodes.map(({ id }) => id)));
  const belongsTo = new Set(nodes.flatMap((node) => node.communities));
  return {
    papers: mode,
    nodes,
    // The engine gives rows in no order of its own; equal graphs are to give equal answers.
    edges: edges.shown.sort((a, b) => (a.id < b.id ? -1 : 1)),
    communities: views.filter(({ id }) => belongsTo.has(id)),
    shown: { nodes: nodes.length, edges: edges.shown.length },
    total: { nodes: total, edges: edges.total },
  };
}

/** Fewer communities than this are no overview. */
const fewestGroups = 4;

/** More nodes than are sent, and analysed so far that they lie in groups. */
const isWorthGrouping = ({ communities }: CommunityMap, nodes: number, limit: number): boolean =>
  nodes > limit && communities.filter(({ level }) => level === 0).length >= fewestGroups;

async function loadNodes(store: GraphReader, mode: 'with' | 'without', limit: number): Promise<GraphNode[]> {
  const entities = await store.read(rankedEntities, { limit });
  if (mode === 'without') return entities;
  const papers = await store.read(rankedPapers, { limit });
  return [...entities, ...papers].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
