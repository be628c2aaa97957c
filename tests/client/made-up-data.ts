import { dataOfOverview, type GraphData } from '../../client/graph/graph-data.ts';
import type { GraphSource } from '../../client/source/graph-source.ts';
import { CommunityView, GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import { SummaryAnswer } from '../../vocabulary/api/summary.ts';

/** A node in short: `kind` and the rest where it is not an undated Model of one paper in the group "a". */
export const madeNode = (id: string, rest: Record<string, unknown> = {}): GraphNode =>
  GraphNode.parse({ id, kind: 'Model', name: id, papers: 1, x: 0, y: 0, rank: 0.1, communities: ['a'], ...rest });

export const madeEdge = (source: string, target: string, type = 'BASED_ON', rest: Record<string, unknown> = {}) =>
  GraphEdge.parse({ id: `${source}|${type}|${target}`, source, target, type, papers: 1, ...rest });

export const madeData = (nodes: GraphNode[], edges: GraphEdge[]): GraphData => {
  const counts = { nodes: nodes.length, edges: edges.length };
  const communities = ['a', 'b', 'c'].map((id) =>
    CommunityView.parse({ id, level: 0, name: `group ${id}`, size: 5, colour: '#336699' }),
  );
  return dataOfOverview({ papers: 'with', nodes, edges, communities, shown: counts, total: counts });
};

export const madeSummary = SummaryAnswer.parse({
  papers: 5,
  entities: { Model: 5, Dataset: 0, Benchmark: 0, Modality: 0 },
  mentions: 5,
  claims: Object.fromEntries(
    ['INTRODUCES', 'EVALUATED_ON', 'TRAINED_ON', 'COMPARED_WITH', 'BASED_ON', 'DERIVED_FROM', 'HAS_MODALITY'].map(
      (type) => [type, 0],
    ),
  ),
  communities: 0,
  years: null,
  sources: [],
  engine: 'ladybug',
  location: 'made-up.db',
  schemaVersion: 1,
  contentHash: '0',
  readOnly: true,
});

const never = () => Promise.reject(new Error('not asked for'));

/** A source that is there and gives nothing. */
export const askedNothing: GraphSource = {
  ready: async () => {},
  summary: never,
  overview: never,
  contents: never,
  community: never,
  starts: never,
  subgraph: never,
  search: never,
  entity: never,
  paper: never,
  neighbours: never,
  evidence: never,
  paths: never,
  compare: never,
  facets: never,
  authors: never,
  terms: never,
  nodesOf: never,
  venuesOf: never,
  queries: never,
  query: never,
  askQuery: never,
  phrase: never,
  suggestions: never,
  schema: never,
  cypher: never,
  checkCypher: never,
  matrix: never,
  timeline: never,
  keepView: never,
  keptView: never,
};
