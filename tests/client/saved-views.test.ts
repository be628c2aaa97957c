import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { savedViews, viewsFile } from '../../client/view/saved-views.ts';
import { decodeView } from '../../client/view/view-codec.ts';

const golden = readFileSync(new URL('views-1.json', import.meta.url), 'utf8');

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      kept.set(key, text);
    },
  };
}
const now = () => new Date('2026-11-29T10:00:00.000Z');

describe('saved views', () => {
  test('are kept for one graph, renamed and removed', () => {
    const storage = memory();
    const views = savedViews(storage, 'a.db', now);
    expect(views.save(' Birds ', 'node=larknet')).toBeNull();
    views.save('Leaves', '');
    views.rename('view-1', 'Songbirds');
    views.remove('view-2');
    const again = savedViews(storage, 'a.db', now).list.getState();
    expect(again).toEqual([
      { id: 'view-1', name: 'Songbirds', address: 'node=larknet', savedAt: '2026-11-29T10:00:00.000Z' },
    ]);
    expect(savedViews(storage, 'b.db', now).list.getState()).toEqual([]);
  });

  test('come from a file once, however often it is read', () => {
    const views = savedViews(memory(), 'a.db', now);
    views.save('Mine', '');
    expect(views.add(viewsFile.read(golden))).toBe(2);
    expect(views.add(viewsFile.read(golden))).toBe(0);
    expect(views.list.getState().map(({ id, name }) => [id, name])).toEqual([
      ['view-1', 'Mine'],
      ['view-2', 'Birds and what they are trained on'],
      ['view-3', 'Everything'],
    ]);
  });

  test('of a file of version 1 open as they were saved', () => {
    const [birds] = viewsFile.read(golden);
    const { view, unreadable } = decodeView(birds?.address ?? '');
    expect(unreadable).toEqual([]);
    expect(view).toMatchObject({
      filters: { hiddenKinds: ['Paper'] },
      pins: [{ node: 'larknet', x: 1.5, y: -2 }],
      selection: { kind: 'node', node: 'larknet' },
    });
    expect(viewsFile.write(viewsFile.read(golden))).toBe(golden);
  });

  test.each([
    ['not JSON', /not JSON/],
    ['{"views": []}', /no views of Weft/],
    ['{"format": "weft-views", "version": 2, "views": []}', /version 2/],
    ['{"format": "weft-views", "version": 1, "views": [{"id": "a", "name": ""}]}', /damaged at views\.0\.name/],
  ])('%s is refused, with the reason', (text, reason) => {
    expect(() => viewsFile.read(text)).toThrow(reason);
  });

  test('that cannot be kept say so, and the list stays', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const views = savedViews(full, 'a.db', now);
    expect(views.save('Birds', '')).toMatch(/does not keep it/);
    expect(views.list.getState()).toEqual([]);
  });
});
