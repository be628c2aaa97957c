import type { Neighbourhoods } from './neighbourhoods.ts';

/** Gains nearer to each other than this are equal: sums in another order differ in their last bits. */
const equal = 1e-10;

/** Nodes, or the communities of a finer level in their place. */
export interface Level extends Neighbourhoods {
  /** Weight within each of them, counted from both ends. */
  loops: Float64Array;
}

interface Moves {
  /** The community of each node, any numbers below the number of nodes. */
  belongings: Int32Array;
  /** Weight of all edges of each community's nodes. */
  totals: Float64Array;
  moved: boolean;
}

/** Louvain's first phase: each node goes where modularity gains most, as long as one gains by it. */
export function moveNodes(level: Level, resolution: number, random: () => number): Moves {
  const { starts, neighbours, weights, loops } = level;
  const order = loops.length;
  const belongings = Int32Array.from({ length: order }, (_, node) => node);
  const totals = level.totals.slice();
  const counts = new Int32Array(order).fill(1);
  const empty: number[] = [];
  let moved = false;

  const queue = new Int32Array(order);
  const isQueued = new Uint8Array(order).fill(1);
  let head = 0;
  let waiting = order;
  const first = Math.floor(random() * order);
  for (let place = 0; place < order; place++) queue[place] = (first + place) % order;

  // The communities around one node, and how strongly it is bound to each.
  const around = new Int32Array(order);
  const bonds = new Float64Array(order);
  const isAround = new Uint8Array(order);

  while (waiting > 0) {
    const node = queue[head] ?? 0;
    head = head + 1 === order ? 0 : head + 1;
    waiting -= 1;
    isQueued[node] = 0;

    const start = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    const own = belongings[node] ?? 0;
    let degree = 0;
    let count = 0;
    for (let place = start; place < end; place++) {
      const community = belongings[neighbours[place] ?? 0] ?? 0;
      const weight = weights[place] ?? 0;
      degree += weight;
      if (isAround[community] === 0) {
        isAround[community] = 1;
        bonds[community] = weight;
        around[count++] = community;
      } else {
        bonds[community] = (bonds[community] ?? 0) + weight;
      }
    }
    const all = degree + (loops[node] ?? 0);
    const bondToOwn = isAround[own] === 0 ? 0 : (bonds[own] ?? 0);
    let best = own;
    let most = bondToOwn - (all * ((totals[own] ?? 0) - all) * resolution) / (2 * level.total);
    for (let at = 0; at < count; at++) {
      const community = around[at] ?? 0;
      isAround[community] = 0;
      if (community === own) continue;
      const gain = (bonds[community] ?? 0) - (all * (totals[community] ?? 0) * resolution) / (2 * level.total);
      const isEqual = Math.abs(gain - most) < equal;
      if (isEqual ? best !== own && community > best : gain > most) [best, most] = [community, gain];
    }
    if (most < 0) {
      // Better alone than anywhere. One that is alone already stays.
      if (counts[own] === 1) continue;
      best = empty.pop() ?? own;
    }
    if (best === own) continue;

    totals[own] = (totals[own] ?? 0) - all;
    totals[best] = (totals[best] ?? 0) + all;
    belongings[node] = best;
    counts[own] = (counts[own] ?? 0) - 1;
    counts[best] = (counts[best] ?? 0) + 1;
    if (counts[own] === 0) empty.push(own);
    moved = true;
    for (let place = start; place < end; place++) {
      const neighbour = neighbours[place] ?? 0;
      if (belongings[neighbour] === best || isQueued[neighbour] === 1) continue;
      isQueued[neighbour] = 1;
      queue[(head + waiting) % order] = neighbour;
      waiting += 1;
    }
  }
  return { belongings, totals, moved };
}
