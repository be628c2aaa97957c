import seedrandom from 'seedrandom';
import { louvain } from './louvain.ts';
import type { Neighbourhoods } from './neighbourhoods.ts';

/** So much above 1 that groups of some ten to fifty nodes are found, whose borders depend on what is near alone. */
const resolution = 8;
/** The share of the bonds that each run goes without. */
const leftOut = 0.1;

/**
 * Of each place in `around`, how many of several runs of Louvain put the two nodes together, as a share; never 0, so that
 * bonds on which no run relied still tell between places to go. One run says little: another start, or a few papers
 * fewer, and it draws other borders. Consensus clustering (Lancichinetti & Fortunato, 2012, "Consensus clustering in
 * complex networks", Scientific Reports 2) runs it often; here each run also lacks a tenth of the bonds (bagging, Breiman,
 * 1996), so that what hangs on few of them counts as doubtful. Which are left out depends on their ends and the run
 * alone: a graph with some nodes more is thinned alike.
 */
export function agreement(around: Neighbourhoods, nodes: readonly string[], seed: string, runs: number): Float64Array {
  const keys = Uint32Array.from(nodes, (node) => hashOf(`${seed} ${node}`));
  const times = new Float64Array(around.neighbours.length).fill(0.5);
  for (let run = 0; run < runs; run++) {
    const { communities } = louvain(thinned(around, keys, run), resolution, seedrandom(`${seed}:${run}`));
    eachPlace(around, (node, neighbour, place) => {
      if (communities[node] === communities[neighbour]) times[place] = (times[place] ?? 0) + 1;
    });
  }
  return times.map((count) => count / runs);
}

/** The groups that bonds with at least such an agreement hold together, a number for each node. */
export function groupsAgreed(around: Neighbourhoods, shares: Float64Array, atLeast: number): Int32Array {
  const groups = new Int32Array(around.totals.length).fill(-1);
  let count = 0;
  for (let first = 0; first < groups.length; first++) {
    if (groups[first] !== -1) continue;
    groups[first] = count;
    const waiting = [first];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (let place = around.starts[node] ?? 0; place < (around.starts[node + 1] ?? 0); place++) {
        const neighbour = around.neighbours[place] ?? 0;
        if (groups[neighbour] !== -1 || (shares[place] ?? 0) < atLeast) continue;
        groups[neighbour] = count;
        waiting.push(neighbour);
      }
    }
    count += 1;
  }
  return groups;
}

/** The same nodes and bonds with other weights. */
export function weighedAnew(around: Neighbourhoods, weights: Float64Array): Neighbourhoods {
  const totals = new Float64Array(around.totals.length);
  let total = 0;
  eachPlace(around, (node, _neighbour, place) => {
    const weight = weights[place] ?? 0;
    totals[node] = (totals[node] ?? 0) + weight;
    total += weight / 2;
  });
  return { ...around, weights, totals, total };
}

function thinned(around: Neighbourhoods, keys: Uint32Array, run: number): Neighbourhoods {
  const weights = around.weights.slice();
  eachPlace(around, (node, neighbour, place) => {
    const drawn = mixed(((keys[node] ?? 0) + (keys[neighbour] ?? 0)) ^ Math.imul(run + 1, 0x9e3779b9));
    if (drawn < leftOut * 2 ** 32) weights[place] = 0;
  });
  return weighedAnew(around, weights);
}

function eachPlace({ starts, neighbours }: Neighbourhoods, visit: (a: number, b: number, place: number) => void): void {
  for (let node = 0; node + 1 < starts.length; node++) {
    for (let place = starts[node] ?? 0; place < (starts[node + 1] ?? 0); place++) {
      visit(node, neighbours[place] ?? 0, place);
    }
  }
}

/** FNV-1a (Fowler, Noll & Vo) of the UTF-16 units, mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** A 32-bit number whose every bit depends on all of the given one's ("lowbias32", Wellons, 2018). */
function mixed(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}
