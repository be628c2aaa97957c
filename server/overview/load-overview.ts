import type { GraphReader } from '../../cypher/graph-store.ts';
import { communities } from '../../cypher/queries/communities.ts';
import { nodeCounts } from '../../cypher/queries/node-counts.ts';
import { rankedEntities } from '../../cypher/queries/ranked-entities.ts';
import { rankedPapers } from '../../cypher/queries/ranked-papers.ts';
import type { GraphNode } from '../../vocabulary/api/node.ts';
import type { OverviewAnswer, OverviewRequest } from '../../vocabulary/api/overview.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import { loadEdges } from './load-edges.ts';

/** Up to so many papers are drawn as nodes unless asked otherwise; more of them hide the entities. */
const papersDrawn = 400;

/** The most prominent part of the graph, with every edge of this mode among the nodes sent. */
export async function loadOverview(store: GraphReader, request: OverviewRequest): Promise<OverviewAnswer> {
  const counts = await store.read(nodeCounts, {});
  const papers = counts.find(({ label }) => label === 'Paper')?.count ?? 0;
  const mode = request.papers === 'auto' ? (papers <= papersDrawn ? 'with' : 'without') : request.papers;
  const entities = counts.reduce((sum, { label, count }) => sum + (EntityType.safeParse(label).success ? count : 0), 0);

  const nodes = await loadNodes(store, mode, request.limit);
  const edges = await loadEdges(store, mode, request.similar, new Set(nodes.map(({ id }) => id)));
  const belongsTo = new Set(nodes.flatMap((node) => node.communities));
  const views = await store.read(communities, {});
  return {
    papers: mode,
    nodes,
    // The engine gives rows in no order of its own; equal graphs are to give equal answers.
    edges: edges.shown.sort((a, b) => (a.id < b.id ? -1 : 1)),
    communities: views.filter(({ id }) => belongsTo.has(id)),
    shown: { nodes: nodes.length, edges: edges.shown.length },
    total: { nodes: mode === 'with' ? entities + papers : entities, edges: edges.total },
  };
}

async function loadNodes(store: GraphReader, mode: 'with' | 'without', limit: number): Promise<GraphNode[]> {
  const entities = await store.read(rankedEntities, { limit });
  if (mode === 'without') return entities;
  const papers = await store.read(rankedPapers, { limit });
  return [...entities, ...papers].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
