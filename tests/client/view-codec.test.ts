import { describe, expect, test } from 'vitest';
import { firstView, View } from '../../client/view/view.ts';
import { decodeView, encodeView } from '../../client/view/view-codec.ts';
import { NodeId } from '../../vocabulary/ids.ts';

describe('a view in the address', () => {
  test('comes back as it was, whatever characters its ids hold', () => {
    const view = View.parse({
      base: { kind: 'overview', papers: 'without', as: 'communities' },
      operations: [
        { kind: 'show', node: 'paper:a|b&c=d#e "é"' },
        { kind: 'expand', node: 'satmae++', count: 12 },
        { kind: 'expand', node: 'clip', count: 5, kinds: ['Dataset'] },
        { kind: 'expand', node: 'clip', count: 5, types: ['TRAINED_ON'], direction: 'in' },
        { kind: 'add', nodes: ['a,b', 'c'] },
        { kind: 'hide', nodes: ['bert'] },
        { kind: 'keep', nodes: ['clip'] },
        { kind: 'open', community: 'x-ray, ct', count: 300 },
        { kind: 'fold', community: 'x-ray, ct' },
      ],
      filters: {
        hiddenKinds: ['Paper', 'Modality'],
        hiddenTypes: ['MENTIONED_WITH'],
        years: [2015, 2020],
        undated: false,
        venues: ['CVPR, a workshop', 'NeurIPS'],
        authors: ['Ashish Vaswani'],
        terms: ['machine translation'],
        addedSince: '2026-01-31',
        papers: [2, 100],
        degree: [1, 9],
        score: 0.25,
        hiddenCommunities: ['c1', 'c2'],
        largestComponent: true,
        steps: 2,
      },
      appearance: {
        nodeSize: 'betweenness',
        nodeColour: 'year',
        edgeWidth: 'same',
        edgeColour: 'plain',
        edgeLabels: true,
        regions: false,
      },
      layout: { kind: 'force', iterations: 120, held: [{ at: 60, pins: [{ node: 'a,b', x: 0.5, y: -2 }] }] },
      pins: [{ node: 'clip', x: -1.25, y: 3 }],
      selection: { kind: 'edge', source: 'paper:a|b&c=d#e "é"', type: 'MENTIONS', target: '4d-net+' },
      camera: { x: 0.25, y: -1.5, ratio: 0.125 },
      drawer: { kind: 'ask', query: 'papers-of', parameters: { entity: 'a & b=c', limit: 20 } },
    });
    expect(decodeView(`#${encodeView(view)}`)).toEqual({ view, unreadable: [] });
    for (const selection of [
      { kind: 'node', node: 'paper:a|b&c=d#e "é"' },
      { kind: 'nodes', nodes: ['a', 'b,c'] },
      { kind: 'community', community: 'x-ray, ct' },
    ]) {
      const other = View.parse({ ...view, base: { kind: 'nodes', nodes: ['a', 'b,c'] }, selection });
      expect(decodeView(encodeView(other)).view).toEqual(other);
    }
  });

  test('leaves the address of the first view bare', () => {
    expect(encodeView(firstView)).toBe('');
    expect(decodeView('')).toEqual({ view: firstView, unreadable: [] });
  });

  test.each([
    ['papers=some', 'papers'],
    ['hide=Planet', 'hide'],
    ['hide-relations=LIKES', 'hide-relations'],
    ['grow=[["explode","clip"]]', 'grow'],
    ['grow=[[', 'grow'],
    ['edge=["a","LIKES","b"]', 'edge'],
    ['drawer={"kind":"cupboard"}', 'drawer'],
    ['camera=1,2', 'camera'],
    ['camera=1,2,-1', 'camera'],
    ['camera=a,b,c', 'camera'],
    ['years=2015', 'years'],
    ['steps=9', 'steps'],
    ['colour=loud', 'colour'],
    ['pins=[["clip",1]]', 'pins'],
  ])('reads the rest of a link when %s is spoilt', (spoilt, name) => {
    const read = decodeView(`${spoilt}&node=clip`);
    expect(read.unreadable).toEqual([name]);
    expect(read.view).toEqual({ ...firstView, selection: { kind: 'node', node: 'clip' } });
  });

  test('is compressed where it is long, and comes back all the same', () => {
    const nodes = Array.from({ length: 1_500 }, (_, i) => NodeId.parse(`some-model-${i * 7919}`));
    const view = { ...firstView, selection: { kind: 'nodes' as const, nodes } };
    const address = encodeView(view);
    expect(address).toMatch(/^z=[\w-]+$/);
    expect(address.length).toBeLessThan(JSON.stringify(nodes).length / 2);
    expect(decodeView(`#${address}`)).toEqual({ view, unreadable: [] });
    expect(decodeView(address.slice(0, 400))).toEqual({ view: firstView, unreadable: ['the whole of it'] });
  });
});
