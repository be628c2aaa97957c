import { Heap } from '../../ingest/analyse/graph-algorithms.ts';
import type { NearNodes } from './near-nodes.ts';
import { Remaining } from './remaining.ts';

/** A path by the numbers of its nodes. */
export interface NumberedPath {
  nodes: number[];
  cost: number;
}

export interface Between {
  source: number;
  target: number;
  /** Most steps. */
  length: number;
  /** Most paths. */
  limit: number;
}

export interface BestPaths {
  /** Best first. */
  paths: NumberedPath[];
  /** Nodes that were looked at. */
  looked: Iterable<number>;
  /** Whether the search was given up; what was found is true, but there may be better. */
  isCut: boolean;
}

/** The beginning of a path, with the least that any path costs that begins so. */
interface Beginning {
  node: number;
  before: Beginning | null;
  steps: number;
  cost: number;
  atLeast: number;
}

/** What paths may cost at first, and how many times as much each time that they are too few. */
const firstBound = 2;
const widening = 1.35;
/** Beginnings that are looked into, and made, before the search is given up. */
const mostBeginnings = 20_000;
const mostMade = 2_000_000;

/**
 * The best paths without loops between two nodes. Two searches meet: from the target backwards the distance of all nodes
 * up to half of what a path may cost (`Remaining`), from the source beginnings by their cost so far and what is left at
 * the least, so that whole paths come out best first: A* for several paths, as in Aljazzar & Leue (2011), "K*: A heuristic
 * search algorithm for finding the k shortest paths", Artificial Intelligence 175. What a path may cost is raised until
 * there are enough; a hub that costs more than half is never looked into. Yen's algorithm (1971) finds the same with a
 * search of its own for every node of every path.
 */
export const bestPaths = (near: NearNodes, between: Between): BestPaths => fromFewer(near, between, pathsTo);

/**
 * Searches backwards from the end that has fewer neighbours: backwards each node is gone through once, however many ways
 * lead to it, but with all that is next to it.
 */
export function fromFewer<Found extends BestPaths>(
  near: NearNodes,
  between: Between,
  search: (near: NearNodes, between: Between) => Found,
): Found {
  const { source, target } = between;
  if (near.of(source).nodes.length >= near.of(target).nodes.length) return search(near, between);
  const found = search(near, { ...between, source: target, target: source });
  return { ...found, paths: found.paths.map(({ nodes, cost }) => ({ nodes: nodes.reverse(), cost })) };
}

function pathsTo(near: NearNodes, between: Between): BestPaths {
  const { source, target, length, limit } = between;
  const remaining = new Remaining(near, source, target, length);
  for (let bound = firstBound; ; bound *= widening) {
    remaining.upTo(bound / 2);
    const found = pathsUpTo(near, remaining, between, remaining.isDone ? Number.POSITIVE_INFINITY : bound);
    const isCut = remaining.isCut || found.isCut;
    if (found.paths.length >= limit || found.isAll || isCut) {
      return { paths: found.paths, looked: [...remaining.nodes, ...found.looked], isCut };
    }
  }
}

interface PathsUpTo {
  paths: NumberedPath[];
  /** Nodes that beginnings end in. */
  looked: Iterable<number>;
  /** Whether no path costs more. */
  isAll: boolean;
  isCut: boolean;
}

/** The paths that cost at most so much, best first, as many as are wanted. */
export function pathsUpTo(
  near: NearNodes,
  remaining: Remaining,
  { source, target, length, limit }: Between,
  bound: number,
): PathsUpTo {
  const heap = new Heap<Beginning>(inOrder);
  heap.push({ node: source, before: null, steps: 0, cost: 0, atLeast: remaining.atLeast(source, length) });
  const lastSteps = new Map(Array.from(near.of(target).nodes, (node, i) => [node, near.of(target).costs[i] ?? 0]));
  const paths: NumberedPath[] = [];
  const looked = new Set<number>();
  let [count, made, isAll] = [0, 0, true];
  for (let next = heap.pop(); next !== undefined && paths.length < limit; next = heap.pop()) {
    if (next.node === target) {
      paths.push({ nodes: nodesOf(next), cost: next.cost });
      continue;
    }
    looked.add(next.node);
    const steps = next.steps + 1;
    const own = new Set(nodesOf(next));
    const offer = (node: number, step: number) => {
      if (own.has(node)) return;
      const cost = next.cost + step + (node === target ? 0 : near.pass(node));
      const atLeast = node === target ? cost : cost + remaining.atLeast(node, length - steps);
      if (atLeast > bound) isAll = false;
      else if (atLeast < Number.POSITIVE_INFINITY) {
        made += 1;
        heap.push({ node, before: next, steps, cost, atLeast });
      }
    };
    const last = lastSteps.get(next.node);
    if (last !== undefined) offer(target, last);
    if (steps < length) {
      const { nodes, costs } = near.of(next.node);
      for (const [i, node] of nodes.entries()) if (node !== target) offer(node, costs[i] ?? 0);
    }
    if (++count > mostBeginnings || made > mostMade) return { paths, looked, isAll: false, isCut: true };
  }
  return { paths, looked, isAll, isCut: false };
}

function nodesOf(end: Beginning): number[] {
  const nodes: number[] = [];
  for (let at: Beginning | null = end; at !== null; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

/** Equal ones by their nodes, so that equal graphs give equal answers. */
function inOrder(a: Beginning, b: Beginning): number {
  if (a.atLeast !== b.atLeast) return a.atLeast - b.atLeast;
  const [ofA, ofB] = [nodesOf(a), nodesOf(b)];
  if (ofA.length !== ofB.length) return ofA.length - ofB.length;
  const at = ofA.findIndex((node, i) => node !== ofB[i]);
  return at === -1 ? 0 : (ofA[at] ?? 0) - (ofB[at] ?? 0);
}
