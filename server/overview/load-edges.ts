import type { GraphReader } from '../../cypher/graph-store.ts';
import { analysisMentions } from '../../cypher/queries/analysis-mentions.ts';
import { claimEdges } from '../../cypher/queries/claim-edges.ts';
import { similarPapers } from '../../cypher/queries/similar-papers.ts';
import type { GraphEdge } from '../../vocabulary/api/node.ts';
import { type EntityId, type NodeId, nodeIdOfEntity, nodeIdOfPaper, type PaperId } from '../../vocabulary/ids.ts';
import { graphEdge, mentionEdge } from '../graph-edge.ts';
import { mentionedWith } from './mentioned-with.ts';

interface Edges {
  /** Those among the nodes sent. */
  shown: GraphEdge[];
  /** How many this mode has without a limit on nodes. */
  total: number;
}

/** The edges among the nodes in `ids`. Reads all edges of the graph: their number has to be told, too. */
export async function loadEdges(
  store: GraphReader,
  mode: 'with' | 'without',
  similar: boolean,
  ids: ReadonlySet<NodeId>,
): Promise<Edges> {
  const claims = (await store.read(claimEdges, {})).map(graphEdge);
  const mentions = await store.read(analysisMentions, {});
  const among = (edges: GraphEdge[]) => edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  if (mode === 'without') {
    const stated = claims.filter(({ type }) => type !== 'INTRODUCES');
    const derived = deriveMentionedWith(mentions, stated, ids);
    return { shown: [...among(stated), ...derived.shown], total: stated.length + derived.total };
  }
  const edges = [...claims, ...mentions.map(mentionEdge)];
  if (similar) {
    for (const { source, target, score } of await store.read(similarPapers, {})) {
      const ends = { source: nodeIdOfPaper(source), target: nodeIdOfPaper(target) };
      edges.push(graphEdge({ ...ends, type: 'SIMILAR_TO', papers: 1, score: Math.min(1, score) }));
    }
  }
  return { shown: among(edges), total: edges.length };
}

/** The MENTIONED_WITH edges among `ids`. Partners are chosen among the nodes sent, so that a cut does not leave prominent ones without any. */
export function deriveMentionedWith(
  mentions: { paper: PaperId; entity: EntityId }[],
  stated: GraphEdge[],
  ids: ReadonlySet<NodeId>,
): Edges {
  const joined = new Set(stated.map(({ source, target }) => `${source}|${target}`));
  const all = mentions.map(({ paper, entity }) => ({ paper, entity: nodeIdOfEntity(entity) }));
  const sent = all.filter(({ entity }) => ids.has(entity));
  const shown = mentionedWith(sent, joined);
  const total = sent.length === all.length ? shown.length : mentionedWith(all, joined).length;
  return { shown: shown.map((pair) => graphEdge({ ...pair, type: 'MENTIONED_WITH' })), total };
}
