import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { louvain } from '../../../ingest/analyse/louvain.ts';
import { neighbourhoodsOf } from '../../../ingest/analyse/neighbourhoods.ts';
import type { WeightedGraph } from '../../../ingest/analyse/weave-graph.ts';

const require = createRequire(import.meta.url);
const packaged: typeof import('graphology-communities-louvain').default = require('graphology-communities-louvain');

/** Nodes in circles of friends, with some edges across and some nodes that are bound to nothing. */
function friends(nodes: number, circles: number, seed: string): WeightedGraph {
  const random = seedrandom(seed);
  const graph: WeightedGraph = new UndirectedGraph();
  for (let node = 0; node < nodes; node++) graph.addNode(`node ${node}`);
  const any = () => Math.floor(random() * nodes);
  for (let edge = 0; edge < 3 * nodes; edge++) {
    const from = any();
    const within = (from + circles * Math.floor((random() * nodes) / circles)) % nodes;
    const to = random() < 0.8 ? within : any();
    if (from !== to && from % 17 !== 0 && to % 17 !== 0) {
      graph.mergeEdge(`node ${from}`, `node ${to}`, { weight: random() });
    }
  }
  return graph;
}

describe('Louvain', () => {
  it.each([0.35, 1, 2.8, 9])('divides as the package does, at resolution %d', (resolution) => {
    for (const [nodes, circles] of [
      [6, 2],
      [200, 8],
      [3_000, 40],
    ] as const) {
      const graph = friends(nodes, circles, `${nodes}`);
      const own = louvain(neighbourhoodsOf(graph), resolution, seedrandom('1'));
      const rng = seedrandom('1');
      const theirs = packaged.detailed(graph, { getEdgeWeight: 'weight', resolution, rng });
      expect(Object.fromEntries(graph.nodes().map((node, index) => [node, own.communities[index]]))).toEqual(
        theirs.communities,
      );
      expect(own.modularity).toBeCloseTo(theirs.modularity, 12);
    }
  });

  it('leaves nodes without edges alone', () => {
    const graph: WeightedGraph = new UndirectedGraph();
    for (const node of ['a', 'b', 'c']) graph.addNode(node);
    expect([...louvain(neighbourhoodsOf(graph), 1, seedrandom('1')).communities]).toEqual([0, 1, 2]);
  });
});
