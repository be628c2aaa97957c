import { describe, expect, test } from 'vitest';
import { drawGraph } from '../../client/graph/drawn-graph.ts';
import { pictureOf } from '../../client/graph/picture.ts';
import { namedVenues } from '../../client/graph/scales/colour-scale.ts';
import { yearColours } from '../../client/graph/scales/year-ramp.ts';
import { type ExplorerState, firstState, nothingWorked, type Worked } from '../../client/view/explorer-state.ts';
import { type Appearance, firstView, type View } from '../../client/view/view.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { madeData, madeEdge, madeNode, madeSummary } from './made-up-data.ts';

const hub = ['a', 'b', 'c', 'd'];
const data = madeData(
  [
    madeNode('hub', { papers: 40, year: 2010, rank: 0.4, x: 5, y: 5 }),
    ...hub.map((id, i) => madeNode(id, { year: 2011 + i, x: i, communities: [i < 2 ? 'a' : 'b'] })),
    madeNode('alone', { x: 9 }),
  ],
  [...hub.map((id) => madeEdge(id, 'hub', 'BASED_ON', { papers: 9 })), madeEdge('a', 'b', 'MENTIONED_WITH')],
);

function picture(appearance: Partial<Appearance>, worked: Partial<Worked> = {}, view: Partial<View> = {}) {
  const state: ExplorerState = {
    ...store,
    view: { ...firstView, ...view, appearance: { ...firstView.appearance, ...appearance } },
    worked: { ...nothingWorked, ...worked },
  };
  const made = pictureOf(state);
  if (made === null) throw new Error('no picture');
  return { ...made, drawn: drawGraph(made, 'light') };
}
const store: ExplorerState = { ...firstState('light'), loading: { status: 'ready', data, summary: madeSummary } };

describe('sizes', () => {
  const sizes = (by: Appearance['nodeSize'], worked: Partial<Worked> = {}) => {
    const { drawn, looks } = picture({ nodeSize: by }, worked);
    return { of: (id: string) => drawn.getNodeAttribute(id, 'size'), samples: looks.sizes.samples };
  };

  test('follow papers, rank, connections and betweenness, and say so by three samples', () => {
    for (const by of ['papers', 'rank', 'degree'] as const) {
      const { of, samples } = sizes(by);
      expect(of('hub')).toBeGreaterThan(1.5 * of('c'));
      expect(samples).toHaveLength(3);
      expect(samples[2]?.size).toBeCloseTo(of('hub'));
    }
    expect(sizes('degree').samples.map(({ label }) => label)).toEqual(['0', '1', '4']);
    expect(sizes('same').of('hub')).toBe(sizes('same').of('alone'));
    expect(sizes('same').samples).toEqual([]);
  });

  test('are all the same until betweenness has been measured', () => {
    expect(sizes('betweenness').samples).toEqual([]);
    const betweenness = new Map([['hub', 0.5]]);
    expect(sizes('betweenness', { betweenness }).of('hub')).toBeGreaterThan(
      sizes('betweenness', { betweenness }).of('a'),
    );
  });
});

describe('colours', () => {
  const colour = (by: Appearance['nodeColour'], id: string, worked: Partial<Worked> = {}) =>
    picture({ nodeColour: by }, worked).drawn.getNodeAttribute(id, 'colour');

  test('of years run from the first to the last; what has none is grey', () => {
    const ramp = yearColours('light');
    expect(colour('year', 'hub')).toBe(ramp[0]);
    expect(colour('year', 'd')).toBe(ramp.at(-1));
    expect(colour('year', 'alone')).toBe(colour('venue', 'alone'));
  });

  test('of venues are those of the eight most frequent', () => {
    const many = madeData(
      Array.from({ length: 30 }, (_, i) => madeNode(`n${i}`)),
      [],
    );
    // n0 alone in V0, the next two in V1, the next three in V2 …
    const venues = new Map(
      [...many.nodes.keys()].map((id, i) => [id, `V${Math.floor((Math.sqrt(8 * i + 1) - 1) / 2)}`]),
    );
    const state = { ...store, loading: { status: 'ready' as const, data: many, summary: madeSummary } };
    const made = pictureOf({
      ...state,
      view: { ...firstView, appearance: { ...firstView.appearance, nodeColour: 'venue' } },
      worked: { ...nothingWorked, venues },
    });
    const key = made?.looks.colours.key;
    expect(key?.kind === 'venue' ? key.venues.map(({ name }) => name).slice(0, 3) : []).toEqual(['V6', 'V5', 'V4']);
    expect(key?.kind === 'venue' ? key.venues.length : 0).toBe(Math.min(namedVenues, new Set(venues.values()).size));
  });

  test('of edges are plain when asked, and their widths the same', () => {
    const edge = 'a|BASED_ON|hub';
    const { drawn } = picture({ edgeColour: 'plain', edgeWidth: 'same' });
    const as = picture({}).drawn;
    expect(drawn.getEdgeAttribute(edge, 'colour')).toBe(drawn.getEdgeAttribute('a|MENTIONED_WITH|b', 'colour'));
    expect(drawn.getEdgeAttribute(edge, 'size')).toBe(drawn.getEdgeAttribute('a|MENTIONED_WITH|b', 'size'));
    expect(as.getEdgeAttribute(edge, 'size')).toBeGreaterThan(as.getEdgeAttribute('a|MENTIONED_WITH|b', 'size'));
    expect(as.getEdgeAttribute(edge, 'head')).toBe('arrow');
  });
});

test('filters move, resize and recolour nothing; pins stand where they are whatever the layout', () => {
  const all = picture({ nodeSize: 'degree', nodeColour: 'year' });
  const few = picture(
    { nodeSize: 'degree', nodeColour: 'year' },
    {},
    { filters: { ...firstView.filters, years: [2010, 2011] } },
  );
  expect(few.drawn.order).toBe(3);
  few.drawn.forEachNode((id, { x, y, size, colour }) =>
    expect(all.drawn.getNodeAttributes(id)).toMatchObject({ x, y, size, colour }),
  );
  const arrangement = {
    kind: 'circular' as const,
    places: new Map([...data.nodes.keys()].map((id) => [id, { x: 1, y: 1 }])),
    guides: [],
    frame: { x: [0, 2] as [number, number], y: [0, 2] as [number, number] },
    iterations: 0,
    isMoving: false,
  };
  const pins = [{ node: NodeId.parse('hub'), x: 7, y: 8 }];
  const pinned = picture({}, { arrangement }, { pins });
  expect(pinned.drawn.getNodeAttributes('hub')).toMatchObject({ x: 7, y: 8 });
  expect(pinned.drawn.getNodeAttributes('a')).toMatchObject({ x: 1, y: 1 });
  expect(pinned.arranged.frame).toEqual(arrangement.frame);
});
