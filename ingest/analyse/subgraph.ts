import { UndirectedGraph } from 'graphology';
import type { WeightedGraph } from './weave-graph.ts';

/** The given nodes and the edges among them. */
export function subgraph(graph: WeightedGraph, nodes: string[]): WeightedGraph {
  const inside = new Set(nodes);
  const part: WeightedGraph = new UndirectedGraph();
  for (const node of nodes) part.addNode(node);
  for (const node of nodes) {
    graph.forEachEdge(node, (_edge, { weight }, source, target) => {
      if (inside.has(source) && inside.has(target) && node === source) part.addEdge(source, target, { weight });
    });
  }
  return part;
}
