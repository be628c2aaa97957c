import { describe, expect, test } from 'vitest';
import { firstView, View } from '../../client/view/view.ts';
import { decodeView, encodeView } from '../../client/view/view-codec.ts';

describe('a view in the address', () => {
  test('comes back as it was, whatever characters its ids hold', () => {
    const view = View.parse({
      base: { kind: 'overview', papers: 'without' },
      operations: [
        { kind: 'show', node: 'paper:a|b&c=d#e "é"' },
        { kind: 'expand', node: 'satmae++', count: 12 },
      ],
      filters: { hiddenKinds: ['Paper', 'Modality'], hiddenTypes: ['MENTIONED_WITH'] },
      selection: { kind: 'edge', source: 'paper:a|b&c=d#e "é"', type: 'MENTIONS', target: '4d-net+' },
      camera: { x: 0.25, y: -1.5, ratio: 0.125 },
    });
    expect(decodeView(`#${encodeView(view)}`)).toEqual({ view, unreadable: [] });
    const onNode = { ...view, selection: { kind: 'node' as const, node: view.operations[0]?.node } };
    expect(decodeView(encodeView(View.parse(onNode))).view).toEqual(onNode);
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
    ['camera=1,2', 'camera'],
    ['camera=1,2,-1', 'camera'],
    ['camera=a,b,c', 'camera'],
  ])('reads the rest of a link when %s is spoilt', (spoilt, name) => {
    const read = decodeView(`${spoilt}&node=clip`);
    expect(read.unreadable).toEqual([name]);
    expect(read.view).toEqual({ ...firstView, selection: { kind: 'node', node: 'clip' } });
  });
});
