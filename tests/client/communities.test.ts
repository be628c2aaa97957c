import { describe, expect, test } from 'vitest';
import { waysIn, waysOut } from '../../client/graph/canvas/ways-of-members.ts';
import { drawGraph } from '../../client/graph/drawn-graph.ts';
import { filterGraph } from '../../client/graph/filter-graph.ts';
import { dataOfOverview, type GraphData } from '../../client/graph/graph-data.ts';
import { dissolve, noDetail } from '../../client/graph/groups/dissolve.ts';
import { drawnBonds } from '../../client/graph/groups/drawn-bonds.ts';
import { filterMarks } from '../../client/graph/groups/filter-marks.ts';
import { stateOf } from '../../client/graph/groups/open-community.ts';
import { planDetail, type Sight } from '../../client/graph/groups/plan-detail.ts';
import { applyOperation, loadGraph } from '../../client/graph/load-graph.ts';
import { pictureOf } from '../../client/graph/picture.ts';
import type { GraphSource } from '../../client/source/graph-source.ts';
import { firstState } from '../../client/view/explorer-state.ts';
import { noFilters, type Operation } from '../../client/view/view.ts';
import { CommunityMark, ContentsAnswer } from '../../vocabulary/api/communities.ts';
import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { askedNothing, madeEdge, madeNode, madeSummary } from './made-up-data.ts';

const mark = (id: string, parent: string | null, x: number, members: number, rest: object = {}) =>
  CommunityMark.parse({
    ...{ id, parent, x, members, level: parent === null ? 0 : 1, name: id, size: members, colour: '#336699' },
    ...{ y: 0, radius: parent === null ? 100 : 30, kinds: { Model: members }, years: { first: 2020, last: 2022 } },
    ...rest,
  });

/** `sea` is divided, `hill` is not; a few nodes of each, joined inside and across. */
const communities = [
  mark('hill', null, 300, 40, { kinds: { Dataset: 40 } }),
  mark('sea', null, 0, 200, { years: { first: 2010, last: 2015 } }),
  mark('bay', 'sea', -50, 120),
  mark('reef', 'sea', 50, 80),
  mark('top', 'hill', 300, 40),
];
const bond = (source: string, target: string, mentions: number) => ({
  ...{ id: `${source}|${target}`, source, target, mentions, claims: 0, score: 0.5 },
});
const nodesOf: Record<string, ReturnType<typeof madeNode>[]> = {
  hill: ['h1', 'h2'].map((id, i) => madeNode(id, { x: 290 + i, communities: ['hill', 'top'] })),
  bay: ['b1', 'b2'].map((id, i) => madeNode(id, { x: -60 + i, communities: ['sea', 'bay'] })),
  reef: ['r1'].map((id) => madeNode(id, { x: 55, communities: ['sea', 'reef'] })),
};
const edges = [
  madeEdge('h1', 'h2'),
  madeEdge('b1', 'b2'),
  madeEdge('b1', 'h1'),
  madeEdge('b2', 'r1'),
  madeEdge('r1', 'h2'),
];

function contentsOf(community: string, limit: number): ContentsAnswer {
  const nodes = (nodesOf[community] ?? []).slice(0, limit);
  const ids = new Set<string>(nodes.map(({ id }) => id));
  const own = edges.filter(({ source }) => ids.has(source));
  return ContentsAnswer.parse({
    nodes,
    edges: own.filter(({ target }) => ids.has(target)),
    ties: own.filter(({ target }) => !ids.has(target)),
    communities: [],
    total: nodesOf[community]?.length ?? 0,
  });
}

const nothing = { nodes: 0, edges: 0 };
const source: GraphSource = {
  ...askedNothing,
  overview: async () =>
    OverviewAnswer.parse({
      ...{ papers: 'without', nodes: [], edges: [], communities, shown: nothing, total: { nodes: 240, edges: 0 } },
      groups: { communities, bonds: [bond('hill', 'sea', 9), bond('bay', 'reef', 4), bond('bay', 'top', 3)] },
    }),
  contents: async (id, _, limit) => contentsOf(id, limit),
  async subgraph(wanted) {
    const all = Object.values(nodesOf).flat();
    return { nodes: all.filter(({ id }) => wanted.includes(id)), edges: [], communities: [], missing: [] };
  },
  async neighbours(id, _, { offset, limit }) {
    const all = Object.values(nodesOf).flat();
    const centre = all.find((one) => one.id === id) ?? madeNode(id);
    const own = edges.filter((one) => one.source === id || one.target === id);
    const nodes = all.filter((one) => one !== centre && own.some((e) => e.source === one.id || e.target === one.id));
    return { centre, total: nodes.length, offset, limit, nodes, edges: own, communities: [], sorts: [] };
  },
};
const signal = new AbortController().signal;
const load = (...operations: Operation[]) =>
  loadGraph(source, { kind: 'overview', papers: 'auto' }, operations, signal);
const open = (community: string, count = 150): Operation => ({ kind: 'open', community, count });
const fold = (community: string): Operation => ({ kind: 'fold', community });
const node = (id: string) => NodeId.parse(id);
const drawn = (data: GraphData) => ({
  marks: [...(data.groups?.marks ?? [])].sort(),
  nodes: [...data.nodes.keys()].sort(),
});

describe('opening and folding', () => {
  test('the overview is one mark for each coarse community, and the ground of all of them', async () => {
    const data = await load();
    expect(drawn(data)).toEqual({ marks: ['hill', 'sea'], nodes: [] });
    expect(data.frame).toEqual({ x: [-100, 400], y: [-100, 100] });
  });

  test('a large one opens into its parts, a small one and a part into nodes; what joins them comes with both ends', async () => {
    const parts = await load(open('sea'));
    expect(drawn(parts)).toEqual({ marks: ['bay', 'hill', 'reef'], nodes: [] });
    const data = await applyOperation(source, parts, open('bay'), signal);
    expect(drawn(data)).toEqual({ marks: ['hill', 'reef'], nodes: ['b1', 'b2'] });
    expect([...data.edges.keys()]).toEqual(['b1|BASED_ON|b2']);
    const both = await applyOperation(source, data, open('hill'), signal);
    expect([...both.edges.keys()]).toContain('b1|BASED_ON|h1');
    expect([...both.edges.keys()]).not.toContain('b2|BASED_ON|r1');
    // The other way round, and a part whose community is still folded.
    const other = await load(open('hill'), open('bay'));
    expect(drawn(other)).toEqual(drawn(both));
    expect([...other.edges.keys()].sort()).toEqual([...both.edges.keys()].sort());
    expect(stateOf(both.groups ?? expect.fail(), 'sea')).toBe('parts');
  });

  test('folding takes its parts and nodes away, but not a node that was asked for', async () => {
    const data = await load({ kind: 'show', node: node('b2') }, open('sea'), open('bay'), open('reef'), fold('sea'));
    expect(drawn(data)).toEqual({ marks: ['hill', 'sea'], nodes: ['b2'] });
    expect(data.edges.size).toBe(0);
  });

  test('a node that is shown stands where analysis put it, and is joined to what comes later', async () => {
    const data = await load({ kind: 'show', node: node('r1') }, open('hill'));
    expect(data.nodes.get('r1')?.x).toBe(55);
    expect([...data.edges.keys()]).toContain('r1|BASED_ON|h2');
  });

  test('hidden nodes stay away though their community is opened, until they are shown', async () => {
    const hidden = await load({ kind: 'hide', nodes: [node('h2')] }, open('hill'));
    expect(drawn(hidden).nodes).toEqual(['h1']);
    const back = await applyOperation(source, hidden, { kind: 'show', node: node('h2') }, signal);
    expect(drawn(back).nodes).toEqual(['h1', 'h2']);
  });

  test('what is kept need not have been loaded by an operation: the camera may have opened it', async () => {
    expect(drawn(await load({ kind: 'keep', nodes: [node('b1')] }))).toEqual({ marks: [], nodes: ['b1'] });
  });

  test('a community that the graph does not have is said to be missing', async () => {
    expect([...(await load(open('moon'))).missing]).toEqual(['moon']);
  });
});

test('what the camera opens is the same in whatever order it came near, and leaves what was loaded as it is', async () => {
  const data = await load();
  const contents = new Map(['hill', 'bay', 'reef'].map((id) => [id, contentsOf(id, 150)]));
  const near = (...ids: string[]) =>
    dissolve(data, {
      papers: 'without',
      parts: new Set(['sea']),
      nodes: new Map(ids.map((id) => [id, 150])),
      contents,
    });
  const [one, other] = [near('hill', 'bay'), near('bay', 'hill')];
  expect(drawn(one)).toEqual({ marks: ['reef'], nodes: ['b1', 'b2', 'h1', 'h2'] });
  expect([...one.nodes]).toEqual([...other.nodes]);
  expect([...one.edges]).toEqual([...other.edges]);
  expect(drawn(data)).toEqual({ marks: ['hill', 'sea'], nodes: [] });
});

test('parts and nodes come out of the mark that they were folded in, and go back into it', async () => {
  const graphOf = (data: GraphData) => {
    const picture = pictureOf({
      ...firstState('light'),
      loading: { status: 'ready', data, summary: madeSummary },
    });
    return drawGraph(picture ?? expect.fail(), 'light');
  };
  const [folded, parts] = [graphOf(await load()), graphOf(await load(open('sea')))];
  const ways = waysIn(folded, parts);
  expect([...ways.keys()].sort()).toEqual(['community:bay', 'community:reef']);
  // The mark stands at 0, the bay at -50.
  expect(ways.get('community:bay')?.x).toBeCloseTo(-17.5);
  expect(waysOut(parts, folded)).toEqual(ways);
  expect(waysOut(folded, parts)).toEqual(new Map());

  const nodes = graphOf(await load(open('bay')));
  expect([...waysIn(parts, nodes).keys()].sort()).toEqual(['b1', 'b2']);
  expect([...waysIn(folded, nodes).keys()].sort()).toEqual(['b1', 'b2', 'community:reef']);
  expect(waysIn(nodes, nodes)).toEqual(new Map());
});

describe('what the camera is near to', () => {
  const groups = async () => (await load()).groups ?? expect.fail();
  const sight = (scale: number, x = 0, half = 500 / scale): Sight => ({
    ...{ left: x - half, right: x + half, bottom: -half, top: half, scale, fittingScale: 1, side: 1_000 },
  });

  test('nothing where all fits; then parts; then the nodes of all parts in sight', async () => {
    const all = await groups();
    expect(planDetail(all, sight(1), 2_000)).toEqual(noDetail);
    expect([...planDetail(all, sight(1.75), 2_000).parts]).toEqual(['sea']);
    const near = planDetail(all, sight(2.5), 2_000);
    expect([...near.nodes.keys()].sort()).toEqual(['bay', 'reef']);
    // The hill lies out of sight.
    expect([...planDetail(all, sight(2.5, 300), 2_000).nodes.keys()]).toEqual(['hill']);
  });

  test('no more nodes than the canvas may hold, the middle first; nothing that was folded by hand', async () => {
    const all = await groups();
    expect([...planDetail(all, sight(2.5, -60), 130).nodes.keys()]).toEqual(['bay']);
    const folded = (await load(fold('sea'))).groups ?? expect.fail();
    expect(planDetail(folded, sight(2.5), 2_000)).toEqual(noDetail);
  });
});

test('bonds join what is drawn: those of a part lead to the folded community of the other end', async () => {
  const pairs = (data: GraphData) =>
    drawnBonds(data.groups ?? expect.fail(), () => true).map(
      ({ source: a, target: b, mentions }) => `${a} ${b} ${mentions}`,
    );
  expect(pairs(await load())).toEqual(['hill sea 9']);
  expect(pairs(await load(open('sea')))).toEqual(['bay reef 4', 'bay hill 3']);
});

test('kinds, years and communities hold for folded communities too', async () => {
  const groups = (await load()).groups ?? expect.fail();
  const left = (filters: object) => filterMarks(groups, { ...noFilters, ...filters }).map((one) => one.mark.id);
  expect(left({})).toEqual(['hill', 'sea']);
  expect(left({ hiddenKinds: ['Model'] })).toEqual(['hill']);
  expect(left({ years: [2011, 2012] })).toEqual(['sea']);
  expect(left({ hiddenCommunities: ['sea'] })).toEqual(['hill']);
});

test('what filters hide in folded communities is counted, as what they leave', async () => {
  const all = await load();
  const filtered = (data: GraphData, filters: object) => {
    const { left, hidden } = filterGraph(data, { ...noFilters, ...filters });
    return [left, hidden.nodes];
  };
  const [total = 0] = filtered(all, {});
  expect(filtered(all, {})).toEqual([total, 0]);
  const members = all.groups?.all.get('sea')?.members ?? 0;
  expect(filtered(all, { hiddenCommunities: ['sea'] })).toEqual([total - members, members]);
  expect(filtered(all, { hiddenKinds: ['Model', 'Dataset'] })).toEqual([0, total]);
  const opened = await load(open('hill'));
  expect(filtered(opened, { hiddenCommunities: ['hill'] })).toEqual([members, opened.nodes.size]);
});

test('communities without any year go with the undated; a filter that cannot look inside says so', async () => {
  const data = await load();
  if (data.groups === null) throw new Error('no communities');
  const sea = data.groups.all.get('sea') ?? mark('sea', null, 0, 200);
  const groups = { ...data.groups, all: new Map([...data.groups.all, ['sea', { ...sea, years: null }]]) };
  expect(filterMarks(groups, { ...noFilters, undated: false }).map((one) => one.mark.id)).toEqual(['hill']);
  const isBlind = (filters: object) => filterGraph(data, { ...noFilters, ...filters }).isBlind;
  expect(isBlind({ hiddenKinds: ['Model'], hiddenCommunities: ['hill'] })).toBe(false);
  expect(isBlind({ years: [2011, 2012] })).toBe(true);
  expect(isBlind({ venues: ['Meadow Conference'] })).toBe(true);
});

test('a graph of nodes knows nothing of opening and folding', async () => {
  const data = dataOfOverview({
    ...{ papers: 'without', nodes: [madeNode('a')], edges: [], communities: [], shown: nothing, total: nothing },
  });
  expect(await applyOperation(source, data, fold('sea'), signal)).toEqual(data);
});
