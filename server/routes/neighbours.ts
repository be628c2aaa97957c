import { z } from 'zod';
import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimEdgesOfEntity } from '../../cypher/queries/claim-edges-of-entity.ts';
import { countOfBeside } from '../../cypher/queries/count-of-beside.ts';
import type { EdgeOfNode } from '../../cypher/queries/edge-of-node-row.ts';
import { edgesOfPaper } from '../../cypher/queries/edges-of-paper.ts';
import { mentionEdgesOfEntity } from '../../cypher/queries/mention-edges-of-entity.ts';
import { mentionedBeside } from '../../cypher/queries/mentioned-beside.ts';
import { type NeighbourSort, NeighboursAnswer, NeighboursRequest } from '../../vocabulary/api/entity.ts';
import type { GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import { type NodeId, splitNodeId } from '../../vocabulary/ids.ts';
import { edgeTypes, nodeKinds } from '../../vocabulary/kinds.ts';
import { communitiesOf, findNode } from '../find-node.ts';
import { graphEdge } from '../graph-edge.ts';
import { getRoute } from '../route.ts';

interface Joined {
  node: GraphNode;
  edge: GraphEdge;
  /** Which way it points from the centre; null when it points nowhere. */
  direction: 'out' | 'in' | null;
}

/** Some of a node's neighbours, the highest by rank among them, and how many there are where not all were loaded. */
interface Neighbourhood {
  joined: Joined[];
  sorts: NeighbourSort[];
  papers?: number;
  entities?: number;
}

/** More than any node has. */
const all = 1_000_000_000;

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
    const { joined, sorts, papers, entities } = await neighbourhoodOf(store, centre, query);
    const wanted = joined.filter(
      (one) =>
        (types?.includes(one.edge.type) ?? true) &&
        (kinds?.includes(one.node.kind) ?? true) &&
        (direction === 'both' || one.direction === null || one.direction === direction),
    );
    const ordered = [...new Map(wanted.map(({ node }) => [node.id, node])).values()];
    ordered.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
    const nodes = ordered.slice(offset, offset + limit);
    const loadedPapers = ordered.filter(({ kind }) => kind === 'Paper').length;
    const sent = new Set(nodes.map(({ id }) => id));
    return {
      centre,
      total: (papers ?? loadedPapers) + (entities ?? ordered.length - loadedPapers),
      offset,
      limit,
      nodes,
      // The engines give rows in orders of their own; equal graphs are to give equal answers.
      edges: wanted
        .filter(({ node }) => sent.has(node.id))
        .map(({ edge }) => edge)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      communities: await communitiesOf(store, [centre, ...nodes]),
      sorts,
    };
  },
});

function storedEdge(centre: GraphNode, { node, type, papers, score, direction }: EdgeOfNode): Joined {
  const [source, target] = direction === 'out' ? [centre.id, node.id] : [node.id, centre.id];
  const edge = graphEdge({ source, target, type, papers, ...(score !== undefined && { score: Math.min(1, score) }) });
  return { node, edge, direction: type === 'SIMILAR_TO' ? null : direction };
}

function sharingEdge(centre: GraphNode, node: GraphNode, shared: number): Joined {
  const [source, target] = node.id < centre.id ? [node.id, centre.id] : [centre.id, node.id];
  const score = Math.min(1, shared / Math.sqrt(node.papers * centre.papers));
  return { node, edge: graphEdge({ source, target, type: 'MENTIONED_WITH', papers: shared, score }), direction: null };
}

/**
 * What a page needs. An entity may be mentioned by tens of thousands of papers, so of these, and of what is mentioned
 * beside it, the database gives as many as the page reaches. A paper that claims something of an entity mentions it
 * too, so the numbers of those tell all.
 */
async function neighbourhoodOf(
  store: GraphReader,
  centre: GraphNode,
  { types, kinds, direction, offset, limit }: NeighboursRequest,
): Promise<Neighbourhood> {
  const { kind, id } = splitNodeId(centre.id);
  if (kind === 'paper') {
    const joined = (await store.read(edgesOfPaper, { id })).map((edge) => storedEdge(centre, edge));
    return { joined, sorts: sortsOf(joined) };
  }
  const reach = offset + limit;
  const joined = (await store.read(claimEdgesOfEntity, { id })).map((edge) => storedEdge(centre, edge));
  const mentioned: NeighbourSort = { type: 'MENTIONS', direction: 'in', kind: 'Paper', total: centre.papers };
  const found: Neighbourhood = { joined, sorts: [...sortsOf(joined), ...(centre.papers > 0 ? [mentioned] : [])] };
  const byMention = types?.includes('MENTIONS') ?? true;
  if (byMention && (kinds?.includes('Paper') ?? true) && direction !== 'out') {
    const mentions = await store.read(mentionEdgesOfEntity, { id, limit: reach });
    for (const edge of mentions) joined.push(storedEdge(centre, edge));
    if (mentions.length === reach) found.papers = centre.papers;
  }
  if (types?.includes('MENTIONED_WITH')) {
    const most = kinds === undefined ? reach : all;
    const beside = await store.read(mentionedBeside, { id, limit: most });
    for (const { node, shared } of beside) joined.push(sharingEdge(centre, node, shared));
    if (beside.length === most) found.entities = (await store.read(countOfBeside, { id }))[0]?.count ?? 0;
  }
  return found;
}

/** In the order of the vocabulary, outgoing ones first. */
function sortsOf(joined: readonly Joined[]): NeighbourSort[] {
  const sorts = new Map<string, NeighbourSort & { nodes: Set<NodeId> }>();
  for (const { node, edge, direction } of joined) {
    const key = `${edgeTypes.indexOf(edge.type)} ${direction === 'in' ? 1 : 0} ${nodeKinds.indexOf(node.kind)}`;
    const sort = sorts.get(key) ?? {
      type: edge.type,
      direction: direction ?? 'both',
      kind: node.kind,
      total: 0,
      nodes: new Set(),
    };
    sort.nodes.add(node.id);
    sorts.set(key, sort);
  }
  return [...sorts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { nodes, ...sort }]) => ({ ...sort, total: nodes.size }));
}
