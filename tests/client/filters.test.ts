import { describe, expect, test } from 'vitest';
import { filterGraph, remainderOf, setFilters } from '../../client/graph/filter-graph.ts';
import { distancesFrom } from '../../client/graph/filters/near-filter.ts';
import { evenStarts, growingStarts, histogramOf } from '../../client/graph/histogram.ts';
import { nextWindow } from '../../client/panels/filters/year-window.ts';
import { type Filters, noFilters, type Selection } from '../../client/view/view.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { madeData, madeEdge, madeNode } from './made-up-data.ts';

/** A chain a–b–c–d with a hub h beside b, a paper, and a pair of its own. */
const data = madeData(
  [
    madeNode('a', { year: 2015, papers: 9 }),
    madeNode('b', { year: 2016, papers: 4, communities: ['b'] }),
    madeNode('c', { year: 2017, papers: 2, kind: 'Dataset' }),
    madeNode('d', { papers: 1 }),
    madeNode('h', { year: 2016, papers: 30, communities: ['b'] }),
    madeNode('paper:p', { year: 2016, kind: 'Paper' }),
    madeNode('x', { year: 2018, communities: ['c'] }),
    madeNode('y', { year: 2019, communities: ['c'] }),
  ],
  [
    madeEdge('a', 'b'),
    madeEdge('b', 'c', 'TRAINED_ON'),
    madeEdge('c', 'd'),
    madeEdge('b', 'h'),
    madeEdge('paper:p', 'b', 'MENTIONS'),
    madeEdge('x', 'y', 'MENTIONED_WITH', { score: 0.3 }),
  ],
);

const left = (filters: Partial<Filters>, selection: Selection | null = null, members: Set<string> | null = null) =>
  filterGraph(data, { ...noFilters, ...filters }, { selection, members })
    .nodes.map(({ id }) => id)
    .join(' ');
const selected = (id: string): Selection => ({ kind: 'node', node: NodeId.parse(id) });

describe('each filter alone', () => {
  test.each<[string, Partial<Filters>, string]>([
    ['kinds', { hiddenKinds: ['Model'] }, 'c paper:p'],
    ['years, the undated with them', { years: [2016, 2017] }, 'b c d h paper:p'],
    ['years, without the undated', { years: [2016, 2017], undated: false }, 'b c h paper:p'],
    ['papers that mention it; papers pass', { papers: [4, 20] }, 'a b paper:p'],
    ['groups', { hiddenCommunities: ['b', 'c'] }, 'a c d paper:p'],
    ['degree', { degree: [2, 9] }, 'b c'],
    ['the largest part', { largestComponent: true }, 'a b c d h paper:p'],
  ])('%s', (_name, filters, ids) => expect(left(filters)).toBe(ids));

  test('relations and scores take edges and leave nodes', () => {
    const edges = (filters: Partial<Filters>) =>
      filterGraph(data, { ...noFilters, ...filters }).edges.map(({ id }) => id);
    expect(edges({ hiddenTypes: ['BASED_ON', 'MENTIONS'] })).toEqual(['b|TRAINED_ON|c', 'x|MENTIONED_WITH|y']);
    expect(edges({ score: 0.31 })).toHaveLength(5);
    expect(edges({ score: 0.3 })).toHaveLength(6);
  });

  test('steps around the selection; nothing selected takes nothing away', () => {
    expect(left({ steps: 1 }, selected('a'))).toBe('a b');
    expect(left({ steps: 2 }, selected('a'))).toBe('a b c h paper:p');
    expect(left({ steps: 1 })).toBe(left({}));
    expect([
      ...distancesFrom(['a', 'x'], remainderOf(data, noFilters, { selection: null, members: null }, null), 9),
    ]).toEqual([
      ['a', 0],
      ['x', 0],
      ['b', 1],
      ['y', 1],
      ['c', 2],
      ['h', 2],
      ['paper:p', 2],
      ['d', 3],
    ]);
  });

  test('venues and authors leave what the source names, and all until it has', () => {
    expect(left({ venues: ['V'] }, null, new Set(['paper:p', 'b']))).toBe('b paper:p');
    expect(left({ authors: ['A'] }, null, null)).toBe(left({}));
    expect(left({}, null, new Set(['b']))).toBe(left({}));
  });
});

test('filters hold together, and what one takes the next does not count', () => {
  // Without its trained-on edge b has three edges; without h two, and c one.
  expect(left({ degree: [3, 9], hiddenTypes: ['TRAINED_ON'] })).toBe('b');
  expect(left({ degree: [3, 9], hiddenTypes: ['TRAINED_ON'], papers: [1, 10] })).toBe('');
  expect(left({ years: [2015, 2016], undated: false, largestComponent: true, hiddenKinds: ['Paper'] })).toBe('a b h');
  // The cut between b and c leaves a – b – h and p; c and d are no longer within reach.
  expect(left({ hiddenTypes: ['TRAINED_ON'], steps: 4 }, selected('a'))).toBe('a b h paper:p');
  expect(setFilters({ ...noFilters, steps: 2, score: 0.1 })).toEqual(['score', 'steps']);
});

test('what is filtered out is counted by kind, relation and group', () => {
  const filtered = filterGraph(data, { ...noFilters, years: [2015, 2016], undated: false });
  expect(filtered.kinds.get('Model')).toEqual({ shown: 3, total: 6 });
  expect(filtered.kinds.get('Dataset')).toEqual({ shown: 0, total: 1 });
  expect(filtered.types.get('BASED_ON')).toEqual({ shown: 2, total: 3 });
  expect(filtered.communities.get('c')).toEqual({ shown: 0, total: 2 });
  expect(filtered.hidden).toEqual({ nodes: 4, edges: 3 });
});

describe('histograms', () => {
  test('count what all other filters leave, also beyond the filter itself', () => {
    const filters = { ...noFilters, years: [2016, 2016] as [number, number], hiddenKinds: ['Paper' as const] };
    const { nodes } = remainderOf(data, filters, { selection: null, members: null }, 'years');
    const bins = histogramOf(
      nodes.flatMap(({ year }) => year ?? []),
      evenStarts(2015, 2019),
      2019,
    );
    expect(bins.map(({ count }) => count)).toEqual([1, 2, 1, 1, 1]);
  });

  test('have bins that grow with the numbers, the last of them open', () => {
    const starts = growingStarts(1, 340);
    expect(starts.slice(0, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15]);
    const bins = histogramOf([1, 1, 11, 14, 340, 0], starts, 340);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(bins.find(({ from }) => from === 10)).toEqual({ from: 10, to: 11, count: 1 });
    expect(bins.at(-1)).toEqual({ from: 300, to: 340, count: 1 });
  });
});

test('playing years: from the first year the window grows, else it moves, and it ends with the last', () => {
  expect(nextWindow([2015, 2015], [2015, 2019])).toEqual([2015, 2016]);
  expect(nextWindow([2016, 2017], [2015, 2019])).toEqual([2017, 2018]);
  expect(nextWindow([2018, 2019], [2015, 2019])).toBeNull();
});
