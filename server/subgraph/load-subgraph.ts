import type { z } from 'zod';
import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimsFromNodes } from '../../cypher/queries/claims-from-nodes.ts';
import { entitiesById } from '../../cypher/queries/entities-by-id.ts';
import { mentionsByPapers } from '../../cypher/queries/mentions-by-papers.ts';
import { mentionsOfEntities } from '../../cypher/queries/mentions-of-entities.ts';
import { papersById } from '../../cypher/queries/papers-by-id.ts';
import type { GraphEdge } from '../../vocabulary/api/node.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../../vocabulary/api/subgraph.ts';
import { type NodeId, sortNodeIds } from '../../vocabulary/ids.ts';
import { communitiesOf } from '../find-node.ts';
import { graphEdge, mentionEdge } from '../graph-edge.ts';
import { deriveMentionedWith } from '../overview/load-edges.ts';

/** Chosen nodes with the edges that an overview of the same nodes has; edges among `among` alone are left out. */
export async function loadSubgraph(
  store: GraphReader,
  request: z.output<typeof SubgraphRequest>,
): Promise<SubgraphAnswer> {
  const wanted = new Set(request.nodes);
  const asked = sortNodeIds(wanted);
  const nodes = [
    ...(await store.read(entitiesById, { ids: asked.entities })),
    ...(await store.read(papersById, { ids: asked.papers })),
  ].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const found = new Set(nodes.map(({ id }) => id));
  const edges = await edgesAmong(store, new Set([...found, ...request.among]));
  return {
    nodes,
    edges: edges
      .filter(({ source, target }) => found.has(source) || found.has(target))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    communities: await communitiesOf(store, nodes),
    missing: [...wanted].filter((id) => !found.has(id)),
  };
}

async function edgesAmong(store: GraphReader, ids: ReadonlySet<NodeId>): Promise<GraphEdge[]> {
  const { entities, papers } = sortNodeIds(ids);
  const isAmong = ({ source, target }: GraphEdge) => ids.has(source) && ids.has(target);
  const claims = (await store.read(claimsFromNodes, { ids: [...new Set([...entities, ...papers])] }))
    .map(graphEdge)
    .filter(isAmong);
  if (papers.length === 0) {
    const mentions = await store.read(mentionsOfEntities, { ids: entities });
    return [...claims, ...deriveMentionedWith(mentions, claims, ids).shown];
  }
  const mentions = (await store.read(mentionsByPapers, { ids: papers })).map(mentionEdge);
  return [...claims, ...mentions.filter(isAmong)];
}
