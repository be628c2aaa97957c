import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { LinkGraph } from '../../server/links/link-graph.ts';
import { allShortestPaths } from '../../server/paths/all-shortest-paths.ts';
import { bestPaths, type NumberedPath } from '../../server/paths/best-paths.ts';
import { connectingTree } from '../../server/paths/connecting-tree.ts';
import { stepCosts, tellingCosts } from '../../server/paths/costs.ts';
import { NearNodes } from '../../server/paths/near-nodes.ts';
import { EntityId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';

const types = ['TRAINED_ON', 'COMPARED_WITH', 'MENTIONED_WITH'] as const;

/** Fourteen entities, some claims, and papers that mention two to four of them each. */
function someGraph(seed: string): LinkGraph {
  const random = seedrandom(seed);
  const entityAt = (at: number) => nodeIdOfEntity(EntityId.parse(`e${at}`));
  const some = () => entityAt(Math.floor(random() ** 2 * 14));
  const claims = Array.from({ length: 12 }, (_, i) => ({
    type: i % 2 === 0 ? ('TRAINED_ON' as const) : ('COMPARED_WITH' as const),
    source: some(),
    target: some(),
    papers: 1 + Math.floor(random() * 3),
  }));
  const mentions = Array.from({ length: 9 }, (_, i) => nodeIdOfPaper(PaperId.parse(`p${i}`))).flatMap((paper) =>
    [...new Set([some(), some(), some()])].map((entity) => ({ paper, entity })),
  );
  return new LinkGraph({ links: claims, mentions, years: [] });
}

/** Every path without loops, by trying all. */
function everyPath(near: NearNodes, source: number, target: number, length: number): NumberedPath[] {
  const found: NumberedPath[] = [];
  const go = (nodes: number[], cost: number) => {
    const at = nodes.at(-1) ?? source;
    if (at === target) {
      found.push({ nodes, cost });
      return;
    }
    if (nodes.length > length) return;
    const next = near.of(at);
    for (const [i, node] of next.nodes.entries()) {
      if (nodes.includes(node)) continue;
      go([...nodes, node], cost + (next.costs[i] ?? 0) + (node === target ? 0 : near.pass(node)));
    }
  };
  go([source], 0);
  return found.sort((a, b) => a.cost - b.cost);
}

const rounded = (paths: readonly NumberedPath[]) => paths.map(({ cost }) => Number(cost.toFixed(9)));
const seeds = Array.from({ length: 40 }, (_, at) => `graph ${at}`);

test.each(seeds)('%s: the best paths are those that trying all of them finds', (seed) => {
  const graph = someGraph(seed);
  for (const costs of [tellingCosts, stepCosts]) {
    const near = new NearNodes(graph, types, costs);
    for (const length of [1, 3, 5]) {
      for (const limit of [1, 4, 200]) {
        const [source, target] = [0, graph.size - 10];
        const { paths, isCut } = bestPaths(near, { source, target, length, limit });
        const all = everyPath(near, source, target, length);
        expect(isCut).toBe(false);
        expect(rounded(paths)).toEqual(rounded(all.slice(0, limit)));
        for (const { nodes } of paths) expect(new Set(nodes).size).toBe(nodes.length);
      }
    }
  }
});

test.each(seeds)('%s: all shortest paths are found and counted', (seed) => {
  const graph = someGraph(seed);
  const near = new NearNodes(graph, types, stepCosts);
  for (let target = 1; target < graph.size; target++) {
    const all = everyPath(near, 0, target, 4);
    const fewest = Math.min(...all.map(({ nodes }) => nodes.length));
    const shortest = all.filter(({ nodes }) => nodes.length === fewest);
    const { paths, total } = allShortestPaths(near, { source: 0, target, length: 4, limit: 3 });
    expect(total).toBe(shortest.length);
    expect(rounded(paths)).toEqual(rounded(shortest.slice(0, 3)));
  }
});

test.each(seeds)('%s: a tree joins what paths join, without loops or loose ends', (seed) => {
  const graph = someGraph(seed);
  const near = new NearNodes(graph, types, tellingCosts);
  const wanted = [0, 2, 5, 7].filter((node) => !graph.isPaper(node));
  const { legs, groups } = connectingTree(near, wanted, 4);
  const edges = legs.flatMap(({ nodes }) => nodes.slice(1).map((node, i) => [nodes[i], node]));
  const nodes = new Set(edges.flat());
  // A forest: as many edges as nodes, less one for each of its trees.
  expect(edges.length).toBe(nodes.size - groups.filter((group) => group.length > 1).length);
  for (const node of nodes) {
    const degree = edges.filter((edge) => edge.includes(node)).length;
    if (node !== undefined && !wanted.includes(node)) expect(degree).toBeGreaterThan(1);
  }
  expect(groups.flat().sort()).toEqual([...wanted].sort());
});
