import type { GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import type { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import type { Filters } from '../view/view.ts';
import type { GraphData } from './graph-data.ts';

/** Of how many on the canvas's data how many are drawn. */
export interface Share {
  shown: number;
  total: number;
}

/** What is left of the data after filters, and how much of each sort that is. */
export interface FilteredGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  kinds: ReadonlyMap<NodeKind, Share>;
  types: ReadonlyMap<EdgeType, Share>;
  /** Nodes and edges that filters hide. */
  hidden: { nodes: number; edges: number };
}

export function filterGraph(data: GraphData, filters: Filters): FilteredGraph {
  const kinds = new Map<NodeKind, Share>();
  const types = new Map<EdgeType, Share>();
  const nodes: GraphNode[] = [];
  for (const node of data.nodes.values()) {
    const shown = !filters.hiddenKinds.includes(node.kind);
    count(kinds, node.kind, shown);
    if (shown) nodes.push(node);
  }
  const kept = new Set<string>(nodes.map((node) => node.id));
  const edges: GraphEdge[] = [];
  for (const edge of data.edges.values()) {
    const shown = !filters.hiddenTypes.includes(edge.type) && kept.has(edge.source) && kept.has(edge.target);
    count(types, edge.type, shown);
    if (shown) edges.push(edge);
  }
  return {
    nodes,
    edges,
    kinds,
    types,
    hidden: { nodes: data.nodes.size - nodes.length, edges: data.edges.size - edges.length },
  };
}

function count<K>(shares: Map<K, Share>, key: K, shown: boolean): void {
  const share = shares.get(key) ?? { shown: 0, total: 0 };
  shares.set(key, { shown: share.shown + (shown ? 1 : 0), total: share.total + 1 });
}
