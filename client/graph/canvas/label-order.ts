import type { DrawnGraph } from '../drawn-graph.ts';

/** Node ids in the order in which they get their names written. Papers are quiet: their titles come last. */
export function labelOrder(graph: DrawnGraph): string[] {
  const weights = new Map(
    graph.mapNodes((id, { kind, papers, rank, isStressed }) => [
      id,
      (isStressed ? 20 : 0) + (kind === 'Paper' ? 0 : 10 + Math.log2(papers + 1)) + rank,
    ]),
  );
  return graph
    .filterNodes((_, { kind }) => kind !== 'Community')
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}
