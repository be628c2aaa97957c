import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimsFromNodes } from '../../cypher/queries/claims-from-nodes.ts';
import { entitiesOfCommunity } from '../../cypher/queries/entities-of-community.ts';
import { mentionsByPapers } from '../../cypher/queries/mentions-by-papers.ts';
import { mentionsOfEntities } from '../../cypher/queries/mentions-of-entities.ts';
import { papersOfCommunity } from '../../cypher/queries/papers-of-community.ts';
import type { CommunityMark, ContentsAnswer } from '../../vocabulary/api/communities.ts';
import type { GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import { sortNodeIds } from '../../vocabulary/ids.ts';
import { communitiesOf } from '../find-node.ts';
import { graphEdge, mentionEdge } from '../graph-edge.ts';
import { deriveMentionedWith } from '../overview/load-edges.ts';

/** The most prominent members of a community and what joins them to each other and to others. */
export async function loadContents(
  store: GraphReader,
  { id, members }: CommunityMark,
  mode: 'with' | 'without',
  limit: number,
): Promise<ContentsAnswer> {
  const nodes = await membersOf(store, id, mode, limit);
  const ids = new Set(nodes.map((node) => node.id));
  const { entities, papers } = sortNodeIds(ids);
  const claims = (await store.read(claimsFromNodes, { ids: [...entities, ...papers] }))
    .map(graphEdge)
    // A paper and an entity may share an id.
    .filter(({ source, type }) => ids.has(source) && (mode === 'with' || type !== 'INTRODUCES'));
  const stated =
    mode === 'with' ? [...claims, ...(await store.read(mentionsByPapers, { ids: papers })).map(mentionEdge)] : claims;
  const isInside = ({ target }: GraphEdge) => ids.has(target);
  const inside = stated.filter(isInside);
  const derived =
    mode === 'with'
      ? []
      : deriveMentionedWith(await store.read(mentionsOfEntities, { ids: entities }), inside, ids).shown;
  return {
    nodes,
    edges: [...inside, ...derived].sort(byId),
    ties: stated.filter((edge) => !isInside(edge)).sort(byId),
    communities: await communitiesOf(store, nodes),
    total: members,
  };
}

const byId = (a: GraphEdge, b: GraphEdge): number => (a.id < b.id ? -1 : 1);

async function membersOf(
  store: GraphReader,
  community: string,
  mode: 'with' | 'without',
  limit: number,
): Promise<GraphNode[]> {
  const entities = await store.read(entitiesOfCommunity, { community, limit });
  if (mode === 'without') return entities;
  const papers = await store.read(papersOfCommunity, { community, limit });
  return [...entities, ...papers].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
