import { z } from 'zod';
import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimEdgesOfEntity } from '../../cypher/queries/claim-edges-of-entity.ts';
import { edgesOfPaper } from '../../cypher/queries/edges-of-paper.ts';
import { mentionEdgesOfEntity } from '../../cypher/queries/mention-edges-of-entity.ts';
import { mentionedBeside } from '../../cypher/queries/mentioned-beside.ts';
import { NeighboursAnswer, NeighboursRequest } from '../../vocabulary/api/entity.ts';
import type { GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import { splitNodeId } from '../../vocabulary/ids.ts';
import { communitiesOf, findNode } from '../find-node.ts';
import { graphEdge } from '../graph-edge.ts';
import { getRoute } from '../route.ts';

interface Joined {
  node: GraphNode;
  edge: GraphEdge;
  /** Which way it points from the centre; null when it points nowhere. */
  direction: 'out' | 'in' | null;
}

export const neighbours = getRoute({
  path: '/entities/:id/neighbours',
  summary: 'The nodes joined to an entity or a paper, by rank, page by page',
  description:
    'The id of a paper is `paper:` and its own id. Without `types` all stored edges count; MENTIONED_WITH, which is ' +
    'derived, only when it is asked for.',
  problems: [400, 404],
  params: z.object({ id: z.string() }),
  query: NeighboursRequest,
  answer: NeighboursAnswer,
  async handle({ params, query }, { store }) {
    const centre = await findNode(store, params.id);
    const { types, kinds, direction, limit, offset } = query;
    const joined = (await joinedTo(store, centre, types?.includes('MENTIONED_WITH') ?? false)).filter(
      (one) =>
        (types?.includes(one.edge.type) ?? true) &&
        (kinds?.includes(one.node.kind) ?? true) &&
        (direction === 'both' || one.direction === null || one.direction === direction),
    );
    const all = new Map(joined.map(({ node }) => [node.id, node]));
    const ordered = [...all.values()].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
    const nodes = ordered.slice(offset, offset + limit);
    const sent = new Set(nodes.map(({ id }) => id));
    return {
      centre,
      total: ordered.length,
      offset,
      limit,
      nodes,
      edges: joined.filter(({ node }) => sent.has(node.id)).map(({ edge }) => edge),
      communities: await communitiesOf(store, [centre, ...nodes]),
    };
  },
});

async function joinedTo(store: GraphReader, centre: GraphNode, withMentionedWith: boolean): Promise<Joined[]> {
  const { kind, id } = splitNodeId(centre.id);
  const stored =
    kind === 'paper'
      ? await store.read(edgesOfPaper, { id })
      : [...(await store.read(claimEdgesOfEntity, { id })), ...(await store.read(mentionEdgesOfEntity, { id }))];
  const joined = stored.map(({ node, type, papers, score, direction }): Joined => {
    const [source, target] = direction === 'out' ? [centre.id, node.id] : [node.id, centre.id];
    const edge = graphEdge({ source, target, type, papers, ...(score !== undefined && { score: Math.min(1, score) }) });
    return { node, edge, direction: type === 'SIMILAR_TO' ? null : direction };
  });
  if (kind === 'paper' || !withMentionedWith) return joined;
  for (const { node, shared } of await store.read(mentionedBeside, { id })) {
    const [source, target] = node.id < centre.id ? [node.id, centre.id] : [centre.id, node.id];
    const score = Math.min(1, shared / Math.sqrt(node.papers * centre.papers));
    const edge = graphEdge({ source, target, type: 'MENTIONED_WITH', papers: shared, score });
    joined.push({ node, edge, direction: null });
  }
  return joined;
}
