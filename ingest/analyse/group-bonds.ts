import type { WeightedGraph } from './weave-graph.ts';

/** How strongly groups belong together: the weight between them over the geometric mean of all that leaves each, 0–1. */
export function groupBonds(graph: WeightedGraph, groups: string[][]): (a: number, b: number) => number {
  const groupOf = new Map(groups.flatMap((members, index) => members.map((node) => [node, index] as const)));
  const between = groups.map(() => new Float64Array(groups.length));
  const leaving = new Float64Array(groups.length);
  const add = (from: number, to: number, weight: number) => {
    const row = between[from];
    if (row !== undefined) row[to] = (row[to] ?? 0) + weight;
    leaving[from] = (leaving[from] ?? 0) + weight;
  };
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const a = groupOf.get(source);
    const b = groupOf.get(target);
    if (a === undefined || b === undefined || a === b) return;
    add(a, b, weight);
    add(b, a, weight);
  });
  return (a, b) => (between[a]?.[b] ?? 0) / (Math.sqrt((leaving[a] ?? 0) * (leaving[b] ?? 0)) || 1);
}
