import type { WeightedGraph } from './weave-graph.ts';

/**
 * A weighted graph without loops as each node's neighbours, in typed arrays: those of node `i` from `starts[i]` to
 * `starts[i + 1]`, each with the weight of its edge.
 */
export interface Neighbourhoods {
  starts: Int32Array;
  neighbours: Int32Array;
  weights: Float64Array;
  /** Of all edges of a node. */
  totals: Float64Array;
  /** Of all edges of the graph. */
  total: number;
}

/** Nodes are numbered in the order of the graph. */
export function neighbourhoodsOf(graph: WeightedGraph): Neighbourhoods {
  const numbers = new Map(graph.nodes().map((node, number) => [node, number]));
  const starts = new Int32Array(graph.order + 1);
  const neighbours = new Int32Array(2 * graph.size);
  const weights = new Float64Array(2 * graph.size);
  const totals = new Float64Array(graph.order);
  let total = 0;
  let end = 0;
  for (const [node, number] of numbers) {
    end += graph.degree(node);
    starts[number] = end;
  }
  starts[graph.order] = end;
  const add = (node: number, neighbour: number, weight: number) => {
    const place = (starts[node] ?? 0) - 1;
    starts[node] = place;
    neighbours[place] = neighbour;
    weights[place] = weight;
    totals[node] = (totals[node] ?? 0) + weight;
  };
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const a = numbers.get(source) ?? 0;
    const b = numbers.get(target) ?? 0;
    total += weight;
    add(a, b, weight);
    add(b, a, weight);
  });
  return { starts, neighbours, weights, totals, total };
}
