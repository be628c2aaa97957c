import { describe, expect, test } from 'vitest';
import { filterGraph } from '../../client/graph/filter-graph.ts';
import { applyOperation, loadGraph } from '../../client/graph/load-graph.ts';
import { regionShapes } from '../../client/graph/region-shapes.ts';
import { standing } from '../../client/graph/standing.ts';
import type { GraphSource } from '../../client/source/graph-source.ts';
import { noFilters } from '../../client/view/view.ts';
import { CommunityView } from '../../vocabulary/api/node.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { askedNothing, madeEdge, madeNode } from './made-up-data.ts';

const node = (id: string, x: number, y: number, community = 'left') =>
  madeNode(id, { x, y, rank: 1, communities: [community] });
const community = (id: string) => CommunityView.parse({ id, level: 0, name: id, size: 9, colour: '#336699' });

/** A hub with 700 neighbours, of which the overview draws the hub and the first three. */
const hub = node('hub', 0, 0);
const spokes = Array.from({ length: 700 }, (_, i) => node(`spoke-${i}`, 1_000, 1_000));
const drawn = [hub, ...spokes.slice(0, 3).map((spoke, i) => ({ ...spoke, x: i, y: 10 - i }))];
const source: GraphSource = {
  ...askedNothing,
  subgraph: async (nodes) => ({
    nodes: spokes.filter(({ id }) => nodes.includes(id)),
    edges: spokes.filter(({ id }) => nodes.includes(id)).map(({ id }) => madeEdge(id, 'hub')),
    communities: [],
    missing: [],
  }),
  overview: async () => ({
    papers: 'without',
    nodes: drawn,
    edges: [],
    communities: [],
    shown: { nodes: 4, edges: 0 },
    total: { nodes: 701, edges: 700 },
  }),
  neighbours: async (_, _sorts, { offset, limit }) => {
    const page = spokes.slice(offset, offset + limit);
    const edges = page.map((spoke) => madeEdge(spoke.id, 'hub'));
    return { centre: hub, total: spokes.length, offset, limit, nodes: page, edges, communities: [], sorts: [] };
  },
};
const base = { kind: 'overview', papers: 'auto' } as const;
const signal = new AbortController().signal;
const expand = (count: number) => ({ kind: 'expand', node: NodeId.parse('hub'), count }) as const;

describe('expanding a node', () => {
  test('adds as many as asked that were not there, over several pages, and moves nothing', async () => {
    const before = await loadGraph(source, base, [], signal);
    const after = await applyOperation(source, before, expand(650), signal);
    expect(after.nodes.size).toBe(4 + 650);
    for (const [id, { x, y }] of before.nodes) expect(after.nodes.get(id)).toMatchObject({ x, y });
    expect(after.frame).toEqual(before.frame);
  });

  test('places the new near the node, none on another', async () => {
    const { nodes } = await loadGraph(source, base, [expand(40)], signal);
    const points = [...nodes.values()];
    for (const [i, a] of points.entries()) {
      expect(Math.hypot(a.x, a.y)).toBeLessThan(30);
      for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.1);
    }
  });

  test('twice gives the same picture as a reload that replays both', async () => {
    const once = await loadGraph(source, base, [expand(12)], signal);
    const twice = await applyOperation(source, once, expand(12), signal);
    expect(await loadGraph(source, base, [expand(12), expand(12)], signal)).toEqual(twice);
    expect(twice.nodes.size).toBe(4 + 24);
  });
});

describe('adding, hiding, keeping', () => {
  const ids = (...names: string[]) => names.map((name) => NodeId.parse(name));

  test('what comes back after it was hidden stands where it stood, and all that stood holds still', async () => {
    const hide = { kind: 'hide', nodes: ids('spoke-1', 'spoke-10') } as const;
    const before = await loadGraph(source, base, [expand(20)], signal);
    const without = await applyOperation(source, before, hide, signal);
    expect([without.nodes.has('spoke-1'), without.added.has('spoke-10')]).toEqual([false, false]);
    expect([...standing(without).nodes]).toEqual([...before.nodes]);
    const after = await loadGraph(source, base, [expand(20), hide, expand(12)], signal);
    expect(after.nodes.get('spoke-1')).toEqual(before.nodes.get('spoke-1'));
    expect(after.nodes.get('spoke-10')).toEqual(before.nodes.get('spoke-10'));
    expect([...standing(after).added].slice(0, 20)).toEqual([...before.added]);
    expect(standing(after).nodes.size).toBe(before.nodes.size + 10);
    const only = await applyOperation(source, without, { kind: 'keep', nodes: ids('hub') }, signal);
    expect([...standing(only).nodes.keys()]).toEqual(['hub']);
  });

  test('adds what is missing, with what joins it to the canvas', async () => {
    const { nodes, edges } = await loadGraph(
      source,
      base,
      [{ kind: 'add', nodes: ids('spoke-1', 'spoke-90') }],
      signal,
    );
    expect([...nodes.keys()]).toEqual(['hub', 'spoke-0', 'spoke-1', 'spoke-2', 'spoke-90']);
    expect([...edges.keys()]).toEqual(['spoke-90|BASED_ON|hub']);
  });

  test('takes away what is hidden, with its edges, and brings it back when it is asked for again', async () => {
    const hide = { kind: 'hide', nodes: ids('spoke-0', 'spoke-90') } as const;
    const add = { kind: 'add', nodes: ids('spoke-90') } as const;
    const hidden = await loadGraph(source, base, [add, hide], signal);
    expect([...hidden.nodes.keys()]).toEqual(['hub', 'spoke-1', 'spoke-2']);
    expect(hidden.edges.size).toBe(0);
    expect((await applyOperation(source, hidden, add, signal)).edges.size).toBe(1);
  });

  test('keeps only what is kept', async () => {
    const kept = await loadGraph(source, base, [{ kind: 'keep', nodes: ids('hub', 'spoke-2') }], signal);
    expect([...kept.nodes.keys()]).toEqual(['hub', 'spoke-2']);
  });
});

test('filters count what they hide, edges that lose an end included', async () => {
  const data = await loadGraph(source, base, [expand(12)], signal);
  const all = filterGraph(data, noFilters);
  expect(all.hidden).toEqual({ nodes: 0, edges: 0 });
  const none = filterGraph(data, { ...noFilters, hiddenKinds: ['Model'] });
  expect(none.kinds.get('Model')).toEqual({ shown: 0, total: 16 });
  expect(none.types.get('BASED_ON')).toEqual({ shown: 0, total: 15 });
  expect(none.hidden).toEqual({ nodes: 16, edges: 15 });
});

describe('regions', () => {
  const cloud = (name: string, x0: number) =>
    Array.from({ length: 25 }, (_, i) => node(`${name}-${i}`, x0 + (i % 5) * 2, Math.floor(i / 5) * 2, name));
  const communities = new Map(['left', 'right', 'pair'].map((id) => [id, community(id)]));

  test('hold their own nodes and not those of another community', () => {
    const [left, right] = [cloud('left', 0), cloud('right', 12)];
    const regions = regionShapes([...left, ...right], communities);
    expect(regions.map((region) => region.community.id)).toEqual(['left', 'right']);
    for (const [region, own, other] of [
      [regions[0], left, right],
      [regions[1], right, left],
    ] as const) {
      expect(own.filter((one) => isInside(region?.rings ?? [], one.x, one.y))).toHaveLength(25);
      expect(other.filter((one) => isInside(region?.rings ?? [], one.x, one.y))).toHaveLength(0);
    }
  });

  test('are not drawn around two or three nodes', () => {
    const pair = [node('a', 40, 0, 'pair'), node('b', 41, 0, 'pair')];
    const regions = regionShapes([...cloud('left', 0), ...pair], communities);
    expect(regions.map((region) => region.community.id)).toEqual(['left']);
  });
});

/** The even-odd rule, as the canvas fills. */
function isInside(rings: readonly number[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ring.slice(i, i + 4);
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
