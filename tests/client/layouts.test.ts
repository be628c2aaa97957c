import { describe, expect, test } from 'vitest';
import type { Point } from '../../client/graph/frame.ts';
import { startArranging } from '../../client/layout/arrange.ts';
import { layoutDescriptors, settingsOf } from '../../client/layout/layout-descriptor.ts';
import type { LayoutGraph, LayoutNode } from '../../client/layout/layout-graph.ts';
import type { Layout } from '../../client/view/view.ts';

const count = 90;
const kinds = ['Model', 'Dataset', 'Paper'] as const;

const node = (i: number, rest: Partial<LayoutNode> = {}): LayoutNode => ({
  id: `n${i}`,
  kind: kinds[i % 3] ?? 'Model',
  year: i % 10 === 0 ? undefined : 2000 + (i % 9),
  community: `c${i % 4}`,
  rank: 1 / (i + 1),
  reach: 1.5,
  isLate: false,
  // Two of them on the very same spot.
  x: i === 1 ? 0 : (i % 10) * 10,
  y: i === 1 ? 0 : Math.floor(i / 10) * 10,
  ...rest,
});

function graphOf(rest: Partial<LayoutGraph> = {}): LayoutGraph {
  const nodes = Array.from({ length: count }, (_, i) => node(i));
  const edges = nodes.slice(1).map(({ id }, i) => ({
    source: id,
    target: `n${Math.floor(i / 2)}`,
    type: i % 3 === 0 ? ('BASED_ON' as const) : ('MENTIONED_WITH' as const),
    papers: 1 + (i % 5),
  }));
  return { nodes, edges, pins: new Map(), holds: [], frame: { x: [0, 90], y: [0, 80] }, ...rest };
}

function arrange(graph: LayoutGraph, kind: Layout['kind'], steps = 40, settings: Record<string, number> = {}) {
  const run = startArranging(graph, {
    kind,
    settings: settingsOf({ kind, settings }),
  });
  for (let i = 0; i < steps; i++) run.step();
  return run.now(true);
}

const area = (places: Iterable<Point>) => {
  const all = [...places];
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  return span(all.map(({ x }) => x)) * span(all.map(({ y }) => y));
};

describe.each(layoutDescriptors.map(({ id }) => id))('the layout %s', (kind) => {
  test('gives every node a place of its own, the same each time, in about the room of the stored one', () => {
    const { places } = arrange(graphOf(), kind);
    expect(places.size).toBe(count);
    for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
    expect(arrange(graphOf(), kind).places).toEqual(places);
    expect(area(places.values()) / (90 * 80)).toBeGreaterThan(0.25);
    expect(area(places.values()) / (90 * 80)).toBeLessThan(4);
  });

  test('leaves pinned nodes where they were pinned', () => {
    const pins = new Map([
      ['n3', { x: -40, y: 12 }],
      ['n4', { x: 33, y: 44 }],
    ]);
    for (const settings of [{ spread: 0 }, { spread: 1 }]) {
      const { places } = arrange(graphOf({ pins }), kind, 40, settings);
      for (const [id, pin] of pins) expect(places.get(id)).toEqual(pin);
    }
  });

  test('moves nobody for those who come late, and puts each where there is room', () => {
    const before = arrange(graphOf(), kind, 40, { spread: 0 }).places;
    const graph = graphOf();
    graph.nodes.push(node(200, { isLate: true, x: 7, y: 3 }), node(201, { isLate: true, x: 8, y: 3 }));
    graph.edges.push({ source: 'n200', target: 'n5', type: 'BASED_ON', papers: 1 });
    const after = arrange(graph, kind, 40, { spread: 0 }).places;
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    for (const id of ['n200', 'n201']) {
      const late = after.get(id);
      expect(late).toBeDefined();
      for (const place of before.values()) {
        expect(Math.hypot(place.x - (late?.x ?? 0), place.y - (late?.y ?? 0))).toBeGreaterThan(0.05);
      }
    }
  });
});

test('forces run in parts give what they give at once, and bring together what is joined', () => {
  const graph = graphOf();
  const arranging = {
    kind: 'force',
    settings: settingsOf({ kind: 'force', settings: {} }),
  } as const;
  const run = startArranging(graph, arranging);
  for (let i = 0; i < 30; i++) run.step();
  run.now(true);
  for (let i = 0; i < 30; i++) run.step();
  expect(run.iterations()).toBe(60);
  const { places } = run.now(true);
  expect(arrange(graph, 'force', 60).places).toEqual(places);
  const distance = (a = '', b = '') =>
    Math.hypot((places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0), (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0));
  const mean = (pairs: (readonly [string, string])[]) =>
    pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
  const joined = graph.edges.map(({ source, target }) => [source, target] as const);
  const all = graph.nodes.flatMap(({ id }, i) => graph.nodes.slice(i + 1).map((other) => [id, other.id] as const));
  expect(mean(joined)).toBeLessThan(0.6 * mean(all));
});

test('with no overlaps asked for, discs hardly lie on each other', () => {
  const crowded = graphOf({ nodes: Array.from({ length: count }, (_, i) => node(i, { x: i % 7, y: i % 5 })) });
  const nearest = (spread: number) => {
    const places = [...arrange(crowded, 'stored', 0, { spread }).places.values()];
    return Math.min(...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
  };
  expect(nearest(0)).toBe(0);
  expect(nearest(1)).toBeGreaterThan(2.4);
});

test('the timeline puts years from left to right in strips, and the undated beside them', () => {
  const { places, guides } = arrange(graphOf(), 'year');
  expect(guides.map(({ label }) => label)).toEqual([
    ...Array.from({ length: 9 }, (_, i) => String(2000 + i)),
    'No year',
  ]);
  for (const { id, year } of graphOf().nodes) {
    const strip = guides.find(({ label }) => label === (year === undefined ? 'No year' : String(year)));
    const x = places.get(id)?.x ?? Number.NaN;
    expect(x).toBeGreaterThan(strip?.left ?? Number.NaN);
    expect(x).toBeLessThan(strip?.right ?? Number.NaN);
  }
});

test('derivations stand right of what they come from; all else has a lane of its own below', () => {
  const graph = graphOf();
  const { places, guides } = arrange(graph, 'layered');
  const lines = graph.edges.filter(({ type }) => type === 'BASED_ON');
  for (const { source, target } of lines) {
    expect(places.get(source)?.x).toBeGreaterThan(places.get(target)?.x ?? Number.NaN);
  }
  const derived = new Set(lines.flatMap(({ source, target }) => [source, target]));
  const [lane] = guides;
  for (const { id } of graph.nodes) {
    if (derived.has(id)) expect(places.get(id)?.y).toBeGreaterThan(lane?.top ?? Number.NaN);
    else expect(places.get(id)?.y).toBeLessThan(lane?.top ?? Number.NaN);
  }
});

test('in the ring kinds follow each other, each in one piece', () => {
  const graph = graphOf();
  const { places } = arrange(graph, 'circular');
  const middle = { x: 45, y: 40 };
  const ordered = [...graph.nodes].sort((a, b) => angleOf(places.get(a.id)) - angleOf(places.get(b.id)));
  const changes = ordered.filter(({ kind }, i) => kind !== ordered[(i + 1) % ordered.length]?.kind);
  expect(changes).toHaveLength(3);
  function angleOf(point: Point | undefined) {
    return Math.atan2((point?.y ?? 0) - middle.y, (point?.x ?? 0) - middle.x);
  }
});

test('groups are discs that do not cut each other', () => {
  const graph = graphOf();
  const { places } = arrange(graph, 'community');
  const discs = ['c0', 'c1', 'c2', 'c3'].map((community) => {
    const own = graph.nodes.filter((one) => one.community === community).flatMap(({ id }) => places.get(id) ?? []);
    const x = own.reduce((sum, point) => sum + point.x, 0) / own.length;
    const y = own.reduce((sum, point) => sum + point.y, 0) / own.length;
    return { x, y, radius: Math.max(...own.map((point) => Math.hypot(point.x - x, point.y - y))) };
  });
  for (const [i, a] of discs.entries()) {
    for (const b of discs.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
  }
});

test('what is held while forces run takes part from there on, and the same comes of it when it is all run again', () => {
  const settings = settingsOf({ kind: 'force', settings: { spread: 0 } });
  const [first, second] = [new Map([['n3', { x: -40, y: 12 }]]), new Map([['n4', { x: 33.3, y: 44 }]])];
  const run = startArranging(graphOf(), { kind: 'force', settings });
  for (let i = 0; i < 20; i++) run.step();
  const before = run.now(true).places;
  run.hold(first);
  expect(run.now(true).places).toEqual(new Map([...before, ...first]));
  for (let i = 0; i < 20; i++) run.step();
  expect(run.now(true).places.get('n3')).toEqual(first.get('n3'));
  run.hold(second);
  for (let i = 0; i < 20; i++) run.step();
  const { places } = run.now(true);
  expect(places.get('n4')).toEqual(second.get('n4'));
  expect(places.get('n3')).not.toEqual(first.get('n3'));

  const holds = [
    { at: 20, pins: first },
    { at: 40, pins: second },
  ];
  expect(arrange(graphOf({ holds }), 'force', 60, { spread: 0 }).places).toEqual(places);
});
