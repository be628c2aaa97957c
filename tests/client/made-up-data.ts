import { dataOfOverview, type GraphData } from '../../client/graph/graph-data.ts';
import { CommunityView, GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';

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
