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

/** What is telling adds far less than a step. */
const lessThanStep = 0.9;

function shortestTo(near: NearNodes, between: Between): BestPaths & { total: number } {
  const { source, target, length } = between;
  const remaining = new Remaining(near, source, target, length);
  const next = near.of(source).nodes;
  let fewest = 0;
  do {
    if (fewest === length || remaining.isCut) {
      return { paths: [], total: 0, looked: remaining.nodes, isCut: remaining.isCut };
    }
    // Whole steps, so that how many nodes were looked at does not depend on which of equals came first; and none beyond
    // what is next to the source.
    remaining.upTo(fewest + lessThanStep);
    fewest += 1;
  } while (!next.some((node) => remaining.steps(node) < fewest));
  const found = pathsUpTo(near, remaining, between, fewest + lessThanStep);
  const counts = new Map<number, number>([[target, 1]]);
  const countFrom = (node: number, steps: number): number => {
    const known = counts.get(node);
    if (known !== undefined) return known;
    let count = 0;
    for (const other of near.of(node).nodes) {
      if (remaining.steps(other) === steps - 1) count += countFrom(other, steps - 1);
    }
    counts.set(node, count);
    return count;
  };
  return {
    paths: found.paths,
    total: countFrom(source, fewest),
    looked: remaining.nodes,
    isCut: remaining.isCut || found.isCut,
  };
}
