import { UndirectedGraph } from 'graphology';
import measure from 'graphology-metrics/centrality/betweenness.js';

/** Brandes' algorithm (2001) on the graph without directions; parallel edges count once. 0–1, for each node in order. */
export function betweennessOf(nodes: readonly string[], edges: readonly (readonly [string, string])[]): number[] {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const [source, target] of edges) if (source !== target) graph.mergeEdge(source, target);
  const values = measure(graph, { normalized: true, getEdgeWeight: null });
  return nodes.map((node) => values[node] ?? 0);
}
