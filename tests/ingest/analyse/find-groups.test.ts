import { UndirectedGraph } from 'graphology';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { adjustedRand } from '../../../bench/stability.ts';
import { findGroups } from '../../../ingest/analyse/find-groups.ts';
import type { Group } from '../../../ingest/analyse/group.ts';
import { subgraph } from '../../../ingest/analyse/subgraph.ts';
import type { WeightedGraph } from '../../../ingest/analyse/weave-graph.ts';

/** Loose circles of ten, ten of which make a field; a fourth of the bonds leads anywhere in the field, some out of it. */
function fields(count: number, seed: string): WeightedGraph {
  const random = seedrandom(seed);
  const graph: WeightedGraph = new UndirectedGraph();
  const order = 100 * count;
  for (let node = 0; node < order; node++) graph.addNode(`node ${node}`);
  const near = (node: number, many: number) => node - (node % many) + Math.floor(random() * many);
  for (let node = 0; node < order; node++) {
    for (let bond = 0; bond < 3; bond++) {
      const drawn = random();
      const other = near(node, drawn < 0.7 ? 10 : drawn < 0.95 ? 100 : order);
      if (other !== node) graph.mergeEdge(`node ${node}`, `node ${other}`, { weight: 0.5 + random() });
    }
  }
  return graph;
}

const fineOf = (groups: Group[]): Map<string, string> =>
  new Map(
    groups.flatMap(({ parts }, at) => parts.flatMap(({ members }, i) => members.map((node) => [node, `${at} ${i}`]))),
  );

describe('groups', () => {
  const graph = fields(10, 'fields');
  const groups = findGroups(graph, 300, 'seed');

  it('hold each node once on both levels, a fine one inside a coarse one', () => {
    expect(groups.flatMap(({ members }) => members).sort()).toEqual(graph.nodes().sort());
    for (const { members, parts } of groups)
      expect(parts.flatMap((part) => part.members).sort()).toEqual(members.sort());
    expect(groups.length).toBeLessThan(20);
    expect(fineOf(groups).size).toBe(graph.order);
    expect(groups.flatMap(({ parts }) => parts).every(({ members }) => members.length >= 4)).toBe(true);
  });

  it('are found by what binds them: the circles', () => {
    const circles = new Map(graph.nodes().map((node) => [node, String(Math.floor(Number(node.slice(5)) / 10))]));
    expect(adjustedRand(circles, fineOf(groups))).toBeGreaterThan(0.6);
  });

  it('are hardly others when a twentieth of the nodes is gone and all is found anew', () => {
    for (const seed of ['a', 'b', 'c']) {
      const random = seedrandom(seed);
      const left = subgraph(
        graph,
        graph.nodes().filter(() => random() >= 0.05),
      );
      expect(adjustedRand(fineOf(groups), fineOf(findGroups(left, 285, 'seed')))).toBeGreaterThan(0.8);
    }
  });

  it('are those of the nodes that are bound, and one of all that are not', () => {
    const lone: WeightedGraph = new UndirectedGraph();
    for (const node of ['a', 'b', 'c']) lone.addNode(node);
    expect(findGroups(lone, 3, 'seed').map(({ members, parts }) => [members, parts.length])).toEqual([
      [['a', 'b', 'c'], 1],
    ]);
  });
});
