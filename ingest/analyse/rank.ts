import { pagerank } from './graph-algorithms.ts';
import type { WeightedGraph } from './weave-graph.ts';

/**
 * Weighted PageRank (Brin and Page, 1998) times the number of nodes: the average node has 1, so ranks compare between
 * graphs of different size.
 */
export function rankNodes(graph: WeightedGraph): Map<string, number> {
  if (graph.order === 0) return new Map();
  const shares = pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 200, tolerance: 1e-8 });
  return new Map(Object.entries(shares).map(([node, share]) => [node, share * graph.order]));
}
