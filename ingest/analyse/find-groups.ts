import seedrandom from 'seedrandom';
import { compareText } from './compare-text.ts';
import { type Group, type Part, smallestGroup, smallestPart } from './group.ts';
import { louvain } from './louvain.ts';
import { mergeSmall } from './merge-small.ts';
import { type Neighbourhoods, neighbourhoodsOf } from './neighbourhoods.ts';
import { subgraph } from './subgraph.ts';
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
  const groups = new Map<number, string[]>();
  graph.nodes().forEach((node, index) => {
    const number = best.communities[index] ?? -1;
    const members = groups.get(number);
    if (members === undefined) groups.set(number, [node]);
    else members.push(node);
  });
  return [...groups.values()];
}

function divide(graph: WeightedGraph, aim: Aim, seed: string): { groups: string[][]; loose: string[] } {
  let best: string[][] = [];
  let least = Number.POSITIVE_INFINITY;
  const tried = graph.order >= largeFrom ? resolutions.slice(0, resolutionsIfLarge) : resolutions;
  const around = neighbourhoodsOf(graph);
  for (const resolution of tried) {
    const groups = bestDivision(graph, around, resolution, `${seed}:${resolution}`);
    const large = groups.filter((members) => members.length >= aim.smallest).length;
    const miss = Math.max(aim.fewest - large, large - aim.most, 0);
    if (miss < least) [best, least] = [groups, miss];
    if (miss === 0) break;
  }
  return mergeSmall(graph, best, aim.smallest, aim.most);
}

/** Largest first; equals in the order of their first members. */
const bySize = (a: string[], b: string[]): number => b.length - a.length || compareText(a[0] ?? '', b[0] ?? '');

const asPart = (members: string[]): Part => ({ members, earlier: null });

/**
 * Groups of nodes that belong together, on two levels: Louvain (Blondel et al., 2008) over the whole graph at the
 * resolution that gives a number of groups one can take in at a glance, then again inside each group.
 */
export function findGroups(graph: WeightedGraph, papers: number, seed: string): Group[] {
  if (graph.order === 0) return [];
  const ideal = 3 * Math.max(1, papers) ** 0.25;
  const { groups, loose } = divide(
    graph,
    {
      fewest: Math.round(0.7 * ideal),
      most: Math.round(1.2 * ideal),
      smallest: smallestGroup(graph.order),
    },
    seed,
  );
  const found = groups.sort(bySize).map((members): Group => {
    const most = Math.max(1, Math.round(members.length ** 0.4));
    const aim = { fewest: Math.min(2, most), most, smallest: smallestPart(graph.order) };
    const inner = divide(subgraph(graph, members), aim, `${seed}:${members[0]}`);
    const parts = inner.loose.length === 0 ? inner.groups : [...inner.groups, inner.loose];
    return { members, parts: parts.sort(bySize).map(asPart), earlier: null };
  });
  return loose.length === 0 ? found : [...found, { ...asPart(loose), parts: [asPart(loose)] }];
}
