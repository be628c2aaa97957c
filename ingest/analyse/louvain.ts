import { type Level, moveNodes } from './move-nodes.ts';
import type { Neighbourhoods } from './neighbourhoods.ts';

export interface Division {
  /** The community of each node, numbered from 0 on. */
  communities: Int32Array;
  modularity: number;
}

/**
 * The Louvain method (Blondel et al., 2008) with the resolution of Lambiotte et al. (2008) and the queue of Traag et al.
 * (2019), step by step as graphology-communities-louvain 2.0 does it, and with the same outcome. That package reads the
 * graph anew for every run and holds communities in objects; of a graph that is divided at ten resolutions, twice at
 * each, this took two thirds of the time and most of the memory.
 *
 * @param resolution above 1 gives more communities, below 1 fewer
 * @param random numbers from 0 to below 1
 */
export function louvain(graph: Neighbourhoods, resolution: number, random: () => number): Division {
  const order = graph.totals.length;
  let communities = Int32Array.from({ length: order }, (_, node) => node);
  if (graph.neighbours.length === 0) return { communities, modularity: 0 };
  let level: Level = { ...graph, loops: new Float64Array(order) };
  for (;;) {
    const { belongings, totals, moved } = moveNodes(level, resolution, random);
    if (!moved) return { communities, modularity: modularityOf(level, resolution) };
    const next = zoomOut({ ...level, totals }, belongings);
    communities = communities.map((number) => next.labels[number] ?? 0);
    level = next.level;
  }
}

/** The graph of communities: each becomes a node, with what it holds as its loop. */
function zoomOut(level: Level, belongings: Int32Array): { level: Level; labels: Int32Array } {
  const order = belongings.length;
  const { members, starts: memberStarts, labels } = membersOf(belongings);
  const count = memberStarts.length - 1;
  const starts = new Int32Array(count + 1);
  const neighbours = new Int32Array(level.neighbours.length);
  const weights = new Float64Array(level.neighbours.length);
  const loops = new Float64Array(count);
  const totals = new Float64Array(count);
  const bonds = new Float64Array(order);
  const isBound = new Uint8Array(order);
  let end = 0;
  for (let community = 0; community < count; community++) {
    const touched: number[] = [];
    let within = 0;
    for (let at = memberStarts[community] ?? 0; at < (memberStarts[community + 1] ?? 0); at++) {
      const node = members[at] ?? 0;
      totals[community] = level.totals[belongings[node] ?? 0] ?? 0;
      within += level.loops[node] ?? 0;
      for (let place = level.starts[node] ?? 0; place < (level.starts[node + 1] ?? 0); place++) {
        const other = labels[level.neighbours[place] ?? 0] ?? 0;
        const weight = level.weights[place] ?? 0;
        if (other === community) {
          within += weight;
          continue;
        }
        if (isBound[other] === 0) {
          isBound[other] = 1;
          bonds[other] = 0;
          touched.push(other);
        }
        bonds[other] = (bonds[other] ?? 0) + weight;
      }
    }
    loops[community] = within;
    starts[community] = end;
    touched.sort((a, b) => a - b);
    for (const other of touched) {
      isBound[other] = 0;
      neighbours[end] = other;
      weights[end] = bonds[other] ?? 0;
      end += 1;
    }
  }
  starts[count] = end;
  const next = { starts, neighbours: neighbours.slice(0, end), weights: weights.slice(0, end), loops, totals };
  return { level: { ...next, total: level.total }, labels };
}

/** Communities numbered in the order of their first nodes: the number of each node, and the nodes of each number. */
function membersOf(belongings: Int32Array): { members: Int32Array; starts: Int32Array; labels: Int32Array } {
  const labelOf = new Int32Array(belongings.length).fill(-1);
  const labels = new Int32Array(belongings.length);
  const sizes: number[] = [];
  belongings.forEach((community, node) => {
    let label = labelOf[community] ?? -1;
    if (label === -1) {
      label = sizes.push(0) - 1;
      labelOf[community] = label;
    }
    labels[node] = label;
    sizes[label] = (sizes[label] ?? 0) + 1;
  });
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, label) => {
    starts[label + 1] = (starts[label] ?? 0) + size;
  });
  const free = starts.slice();
  const members = new Int32Array(belongings.length);
  labels.forEach((label, node) => {
    const place = free[label] ?? 0;
    members[place] = node;
    free[label] = place + 1;
  });
  return { members, starts, labels };
}

/** Of a level whose nodes are the communities. */
function modularityOf({ loops, totals, total }: Level, resolution: number): number {
  let sum = 0;
  loops.forEach((within, community) => {
    sum += within / (2 * total) - ((totals[community] ?? 0) / (2 * total)) ** 2 * resolution;
  });
  return sum;
}
