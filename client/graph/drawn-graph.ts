import { MultiDirectedGraph } from 'graphology';
import type { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import type { Theme } from '../theme/theme.ts';
import { edgeOpacity, edgeSize, isClaim, nodeSize, palettes, type Shape, shapeOf } from './appearance.ts';
import type { FilteredGraph } from './filter-graph.ts';

export interface NodeAttributes {
  x: number;
  y: number;
  kind: NodeKind;
  name: string;
  papers: number;
  rank: number;
  community: string | null;
  size: number;
  shape: Shape;
  colour: string;
}

export interface EdgeAttributes {
  type: EdgeType;
  size: number;
  colour: string;
  opacity: number;
  head: 'arrow' | 'none';
}

/** What sigma draws: positions and looks only. Hover and selection are sigma's states, not attributes. */
export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export function drawGraph(filtered: FilteredGraph, theme: Theme): DrawnGraph {
  const palette = palettes[theme];
  const graph: DrawnGraph = new MultiDirectedGraph();
  // The most prominent come last and lie on top.
  for (const node of [...filtered.nodes].sort((a, b) => a.rank - b.rank)) {
    graph.addNode(node.id, {
      x: node.x,
      y: node.y,
      kind: node.kind,
      name: node.name,
      papers: node.papers,
      rank: node.rank,
      community: node.communities[0] ?? null,
      size: nodeSize(node.kind, node.papers, filtered.nodes.length),
      shape: shapeOf[node.kind],
      colour: palette.kinds[node.kind],
    });
  }
  const introduced = new Set(
    filtered.edges.map((edge) => edge.type === 'INTRODUCES' && `${edge.source}|${edge.target}`),
  );
  for (const edge of filtered.edges) {
    // What a paper introduces it also mentions: one line says both.
    if (edge.type === 'MENTIONS' && introduced.has(`${edge.source}|${edge.target}`)) continue;
    const communityOf = (id: string) => graph.getNodeAttribute(id, 'community');
    const crosses = communityOf(edge.source) !== communityOf(edge.target);
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, {
      type: edge.type,
      size: edgeSize(edge.type, edge.papers),
      colour: palette.types[edge.type],
      opacity: edgeOpacity(edge.type, filtered.edges.length, crosses),
      head: isClaim(edge.type) ? 'arrow' : 'none',
    });
  }
  return graph;
}
