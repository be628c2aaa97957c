import { type BestPaths, type Between, fromFewer, pathsUpTo } from './best-paths.ts';
import type { NearNodes } from './near-nodes.ts';
import { Remaining } from './remaining.ts';

/**
 * Every path between two nodes that has as few steps as can be, the more telling first, and how many there are. Costs are
 * `stepCosts`. Counted as in Brandes (2001), "A faster algorithm for betweenness centrality": from a node there are as
 * many as from all nodes next to it that are a step nearer.
 */
export const allShortestPaths = (near: NearNodes, between: Between): BestPaths & { total: number } =>
  fromFewer(near, between, shortestTo);

function shortestTo(near: NearNodes, between: Between): BestPaths & { total: number } {
  const { source, target, length } = between;
  const remaining = new Remaining(near, source, target, length);
  const least = remaining.toSource();
  if (least === Number.POSITIVE_INFINITY) {
    return { paths: [], total: 0, looked: remaining.nodes, isCut: remaining.isCut };
  }
  // What is telling adds far less than a step.
  const bound = Math.floor(least) + 0.9;
  // A node of such a path is a step or more away from the source.
  remaining.upTo(bound - 1);
  const found = pathsUpTo(near, remaining, between, bound);
  const counts = new Map<number, number>([[target, 1]]);
  const countFrom = (node: number): number => {
    const known = counts.get(node);
    if (known !== undefined) return known;
    const steps = remaining.steps(node) - 1;
    let count = 0;
    for (const other of near.of(node).nodes) if (remaining.steps(other) === steps) count += countFrom(other);
    counts.set(node, count);
    return count;
  };
  return {
    paths: found.paths,
    total: countFrom(source),
    looked: remaining.nodes,
    isCut: remaining.isCut || found.isCut,
  };
}
