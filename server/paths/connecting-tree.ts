import { bestPaths, type NumberedPath } from './best-paths.ts';
import type { NearNodes } from './near-nodes.ts';

export interface ConnectingTree {
  /** The tree in pieces, each from a wanted node or a fork to the next; cheapest first. */
  legs: NumberedPath[];
  /** The wanted nodes in groups that are joined. */
  groups: number[][];
  looked: Set<number>;
  isCut: boolean;
}

interface Edge {
  one: number;
  other: number;
  cost: number;
}

/**
 * A small tree that joins several nodes: the approximation of Kou, Markowsky & Berman (1981), "A fast algorithm for Steiner
 * trees", Acta Informatica 15, at most twice as dear as the best tree. (1) The best path between each two; (2) a least
 * spanning tree of these; (3) all their edges; (4) a least spanning tree of those; (5) branches that end in no wanted
 * node fall off. A node's cost is laid on its edges, half on each, which over a path is the same.
 */
export function connectingTree(near: NearNodes, wanted: readonly number[], length: number): ConnectingTree {
  const looked = new Set<number>();
  let isCut = false;
  const pairs = wanted.flatMap((source, at) =>
    wanted.slice(at + 1).flatMap((target) => {
      const found = bestPaths(near, { source, target, length, limit: 1 });
      for (const node of found.looked) looked.add(node);
      isCut ||= found.isCut;
      return found.paths.map(({ nodes, cost }) => ({ one: source, other: target, cost, nodes }));
    }),
  );
  const backbone = spanningForest(pairs);
  const edges = new Map<string, Edge>();
  for (const { nodes } of backbone) {
    for (const [i, other] of nodes.entries()) {
      const one = nodes[i - 1];
      if (one === undefined) continue;
      const ends: [number, number] = one < other ? [one, other] : [other, one];
      const over = (near.pass(one) + near.pass(other)) / 2;
      edges.set(ends.join(), { one: ends[0], other: ends[1], cost: stepCost(near, one, other) + over });
    }
  }
  const tree = withoutLooseEnds(spanningForest([...edges.values()]), new Set(wanted));
  return { legs: legsOf(near, tree, wanted), groups: groupsOf(wanted, backbone), looked, isCut };
}

const stepCost = (near: NearNodes, one: number, other: number): number =>
  near.between(one, other)[0]?.cost ?? Number.POSITIVE_INFINITY;

/** Kruskal's algorithm; equal edges by their ends. */
function spanningForest<E extends Edge>(edges: readonly E[]): E[] {
  const sorted = [...edges].sort((a, b) => a.cost - b.cost || a.one - b.one || a.other - b.other);
  const groups = new Map<number, number>();
  const rootOf = (node: number): number => {
    let root = node;
    for (let next = groups.get(root); next !== undefined; next = groups.get(root)) root = next;
    return root;
  };
  return sorted.filter(({ one, other }) => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) groups.set(a, b);
    return a !== b;
  });
}

function neighboursIn(edges: readonly Edge[]): Map<number, number[]> {
  const neighbours = new Map<number, number[]>();
  const add = (node: number, other: number) => {
    const list = neighbours.get(node);
    if (list) list.push(other);
    else neighbours.set(node, [other]);
  };
  for (const { one, other } of edges) {
    add(one, other);
    add(other, one);
  }
  return neighbours;
}

function withoutLooseEnds(edges: Edge[], wanted: ReadonlySet<number>): Edge[] {
  const neighbours = neighboursIn(edges);
  const isLoose = (node: number) => !wanted.has(node) && neighbours.get(node)?.length === 1;
  const kept = edges.filter(({ one, other }) => !isLoose(one) && !isLoose(other));
  return kept.length === edges.length ? kept : withoutLooseEnds(kept, wanted);
}

function legsOf(near: NearNodes, edges: readonly Edge[], wanted: readonly number[]): NumberedPath[] {
  const neighbours = neighboursIn(edges);
  /** Legs begin at wanted nodes, in the order of the question, rather than at forks. */
  const rank = (node: number) => (wanted.includes(node) ? wanted.indexOf(node) : wanted.length + node);
  const isEnd = (node: number) => wanted.includes(node) || neighbours.get(node)?.length !== 2;
  const legs: NumberedPath[] = [];
  for (const [start, nexts] of neighbours) {
    if (!isEnd(start)) continue;
    for (const next of nexts) {
      const nodes = [start, next];
      let cost = stepCost(near, start, next);
      for (let at = next, before = start; !isEnd(at); ) {
        const onward = neighbours.get(at)?.find((node) => node !== before);
        if (onward === undefined) break;
        cost += near.pass(at) + stepCost(near, at, onward);
        nodes.push(onward);
        before = at;
        at = onward;
      }
      // Each leg is walked from both of its ends.
      if (rank(start) < rank(nodes.at(-1) ?? start)) legs.push({ nodes, cost });
    }
  }
  return legs.sort((a, b) => a.cost - b.cost || rank(a.nodes[0] ?? 0) - rank(b.nodes[0] ?? 0));
}

function groupsOf(wanted: readonly number[], backbone: readonly Edge[]): number[][] {
  const neighbours = neighboursIn(backbone);
  const seen = new Set<number>();
  return wanted.flatMap((first) => {
    if (seen.has(first)) return [];
    const group = [first];
    seen.add(first);
    for (const node of group) {
      for (const other of neighbours.get(node) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    return [group.sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b))];
  });
}
