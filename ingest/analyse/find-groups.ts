import seedrandom from 'seedrandom';
import { agreement, groupsAgreed, weighedAnew } from './agreement.ts';
import { compareText } from './compare-text.ts';
import { type Group, type Part, smallestGroup, smallestPart } from './group.ts';
import { louvain } from './louvain.ts';
import { mergeSmall } from './merge-small.ts';
import { type Neighbourhoods, neighbourhoodsOf } from './neighbourhoods.ts';
import type { WeightedGraph } from './weave-graph.ts';

interface Aim {
  fewest: number;
  most: number;
  /** Smaller groups join the one they are bound to most. */
  smallest: number;
}

/** Louvain's resolution decides how fine it divides: above 1 finer, below 1 coarser. */
const resolutions = [1, 1.4, 0.7, 2, 0.5, 2.8, 0.35, 4, 6, 9];

/** From so many nodes on one run takes seconds: then it is run once at each of a few resolutions. */
const largeFrom = 50_000;
const triesIfLarge = 1;
const resolutionsIfLarge = 3;

/** Louvain depends on its seed; the more so the smaller and looser the graph, and small graphs are cheap. */
const triesFor = (nodes: number): number =>
  nodes >= largeFrom ? triesIfLarge : Math.round(Math.min(10, Math.max(2, 10_000 / (nodes + 1))));

/** The division with the greatest modularity of several tries, as lists of nodes in the order of the graph. */
function bestDivision(graph: WeightedGraph, around: Neighbourhoods, resolution: number, seed: string): string[][] {
  const divideAt = (attempt: number) => louvain(around, resolution, seedrandom(`${seed}:${attempt}`));
  let best = divideAt(0);
  for (let attempt = 1; attempt < triesFor(graph.order); attempt++) {
    const next = divideAt(attempt);
    if (next.modularity > best.modularity) best = next;
  }
  return listed(graph.nodes(), best.communities);
}

/** The nodes of each group, in their order. */
function listed(nodes: readonly string[], numbers: Int32Array): string[][] {
  const groups = new Map<number, string[]>();
  nodes.forEach((node, index) => {
    const number = numbers[index] ?? -1;
    const members = groups.get(number);
    if (members === undefined) groups.set(number, [node]);
    else members.push(node);
  });
  return [...groups.values()];
}

/** Few enough groups to take in at a glance, and what is bound to none. */
function divide(graph: WeightedGraph, around: Neighbourhoods, aim: Aim, seed: string) {
  let best: string[][] = [];
  let least = Number.POSITIVE_INFINITY;
  const tried = graph.order >= largeFrom ? resolutions.slice(0, resolutionsIfLarge) : resolutions;
  for (const resolution of tried) {
    const groups = bestDivision(graph, around, resolution, `${seed}:${resolution}`);
    const large = groups.filter((members) => members.length >= aim.smallest).length;
    const miss = Math.max(aim.fewest - large, large - aim.most, 0);
    if (miss < least) [best, least] = [groups, miss];
    if (miss === 0) break;
  }
  return mergeSmall(graph.nodes(), around, best, aim.smallest, aim.most);
}

/** Runs that are asked how fine to divide; the more, the less depends on any of them. */
const runs = 80;
const runsIfLarge = 20;
/** Two nodes belong together where so large a share of the runs says so, or others between them do. */
const agreedFrom = 0.75;

/** Many small groups, hardly others when a few nodes come or go; docs/communities.md has the figures. */
function divideFinely(graph: WeightedGraph, around: Neighbourhoods, seed: string) {
  const nodes = graph.nodes();
  const shares = agreement(around, nodes, seed, nodes.length >= largeFrom ? runsIfLarge : runs);
  const groups = listed(nodes, groupsAgreed(around, shares, agreedFrom));
  const agreed = weighedAnew(
    around,
    around.weights.map((weight, place) => weight * (shares[place] ?? 0)),
  );
  return mergeSmall(nodes, agreed, groups, smallestPart(nodes.length), Number.POSITIVE_INFINITY);
}

/** Largest first; equals in the order of their first members. */
const bySize = (a: string[], b: string[]): number => b.length - a.length || compareText(a[0] ?? '', b[0] ?? '');

/** Where most of the nodes are, the first of equals. */
function commonest(nodes: readonly string[], placeOf: ReadonlyMap<string, number>): number {
  const counts = new Map<number, number>();
  for (const node of nodes) {
    const place = placeOf.get(node) ?? 0;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [[place] = [0]] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return place;
}

/**
 * Groups of nodes that belong together, on two levels. Fine: what many runs of Louvain (Blondel et al., 2008) agree on.
 * Coarse: Louvain at the resolution that gives a number of groups one can take in at a glance, each fine group being
 * whole where most of it is.
 */
export function findGroups(graph: WeightedGraph, papers: number, seed: string): Group[] {
  if (graph.order === 0) return [];
  const around = neighbourhoodsOf(graph);
  const ideal = 3 * Math.max(1, papers) ** 0.25;
  const aim = {
    fewest: Math.round(0.7 * ideal),
    most: Math.round(1.2 * ideal),
    smallest: smallestGroup(graph.order),
  };
  const coarse = divide(graph, around, aim, seed);
  const fine = divideFinely(graph, around, seed);
  const order = new Map(graph.nodes().map((node, index) => [node, index]));
  const groups = [...coarse.groups.sort(bySize), coarse.loose];
  const groupOf = new Map(groups.flatMap((members, place) => members.map((node) => [node, place] as const)));
  const partsOf = groups.map((): string[][] => []);
  for (const part of [...fine.groups, fine.loose].filter(({ length }) => length > 0).sort(bySize)) {
    partsOf[commonest(part, groupOf)]?.push(part);
  }
  return partsOf
    .filter((parts) => parts.length > 0)
    .map((parts) => ({
      members: parts.flat().sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      parts: parts.map((members): Part => ({ members, earlier: null })),
      earlier: null,
    }));
}
