import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createExplorer, type Explorer } from '../../client/view/create-explorer.ts';
import { dataOf } from '../../client/view/explorer-state.ts';
import { createPreview } from '../../client/view/preview.ts';
import { firstView, noFilters } from '../../client/view/view.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { madeUpSource } from './made-up-source.ts';

const id = (name: string) => NodeId.parse(name);

describe('steps', () => {
  let made: ReturnType<typeof madeUpSource>;
  let explorer: Explorer;
  const drawn = () => [...(dataOf(explorer.store.getState())?.nodes.keys() ?? [])].join(' ');
  const names = () => explorer.store.getState().steps.list.map(({ name }) => name);
  const at = () => explorer.store.getState().steps.at;
  const until = (nodes: string) => vi.waitFor(() => expect(drawn()).toBe(nodes));

  beforeEach(async () => {
    made = madeUpSource();
    explorer = createExplorer(made.source, { current: () => 'light', choose() {} });
    explorer.open(firstView);
    await until('ant bee cat');
  });

  test('what is being loaded can be given up, and leaves the picture as it was', async () => {
    const { neighbours } = made.source;
    let asked: AbortSignal | undefined;
    made.source.neighbours = (_id, _sorts, _page, signal) => {
      asked = signal;
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    explorer.expand(id('cat'), 12);
    await vi.waitFor(() => expect(asked).toBeDefined());
    expect(explorer.store.getState().busy).toBe(true);
    explorer.cancel();
    await vi.waitFor(() => expect(explorer.store.getState().busy).toBe(false));
    expect(asked?.aborted).toBe(true);
    expect([drawn(), at(), explorer.store.getState().notice]).toEqual(['ant bee cat', 0, null]);
    made.source.neighbours = neighbours;
    explorer.expand(id('cat'), 12);
    await until('ant bee cat dog');
  });

  test('are undone and redone, by name and without fetching again', async () => {
    explorer.expand(id('cat'), 12);
    await until('ant bee cat dog');
    explorer.select({ kind: 'node', node: id('dog') });
    explorer.change('Hide ANT', ({ operations }) => ({
      operations: [...operations, { kind: 'hide', nodes: [id('ant')] }],
    }));
    await until('bee cat dog');
    expect(names()).toEqual(['Open', 'Expand CAT by 12', 'Select DOG', 'Hide ANT']);
    const fetched = { ...made.calls };

    explorer.undo();
    await until('ant bee cat dog');
    expect(explorer.store.getState().view.selection).toEqual({ kind: 'node', node: 'dog' });
    explorer.jumpTo(0);
    await until('ant bee cat');
    expect(explorer.store.getState().view.selection).toBeNull();
    explorer.undo();
    expect(at()).toBe(0);
    explorer.jumpTo(3);
    await until('bee cat dog');
    explorer.redo();
    expect(at()).toBe(3);
    expect(made.calls).toEqual(fetched);
  });

  test('keep what a brush shows apart: it becomes a step before any other, and before one is undone', () => {
    const years = () => explorer.store.getState().view.filters.years;
    let undone = 0;
    const preview = createPreview(
      explorer,
      () => `Years ${years()}`,
      () => undone++,
    );
    const brush = (first: number, last: number) => preview.show({ filters: { ...noFilters, years: [first, last] } });
    brush(2019, 2020);
    brush(2019, 2021);
    explorer.select({ kind: 'node', node: id('bee') });
    expect(names()).toEqual(['Open', 'Years 2019,2021', 'Select BEE']);
    expect(years()).toEqual([2019, 2021]);
    brush(2020, 2022);
    expect(undone).toBe(0);
    explorer.undo();
    expect([names().at(-1), at(), undone]).toEqual(['Years 2020,2022', 2, 1]);
    expect(years()).toEqual([2019, 2021]);
    explorer.undo();
    explorer.undo();
    expect(years()).toBeNull();
    explorer.jumpTo(3);
    expect(years()).toEqual([2020, 2022]);
    preview.commit();
    expect(names()).toHaveLength(4);
  });

  test('that were undone go with the next new one', () => {
    explorer.toggleKind('Model');
    explorer.toggleType('BASED_ON');
    explorer.undo();
    explorer.undo();
    explorer.toggleKind('Paper');
    expect(names()).toEqual(['Open', 'Hide papers']);
    expect(explorer.store.getState().view.filters.hiddenKinds).toEqual(['Paper']);
  });

  test('remember the camera with which they were left', () => {
    const near = { x: 0.25, y: 0.5, ratio: 0.5 };
    explorer.moveCamera(near);
    explorer.select({ kind: 'node', node: id('bee') });
    explorer.moveCamera(null);
    explorer.undo();
    expect(explorer.store.getState().view.camera).toEqual(near);
    explorer.redo();
    expect(explorer.store.getState().view.camera).toBeNull();
  });

  test('that fail leave picture and list as they were, and say why', async () => {
    made.goAway();
    explorer.expand(id('cat'), 12);
    await vi.waitFor(() => expect(explorer.store.getState().away?.title).toBe('The server is away'));
    expect(drawn()).toBe('ant bee cat');
    expect(names()).toEqual(['Open']);
  });

  test('an edge of a list brings its ends and asks the camera for both', async () => {
    explorer.goToEdge({ source: id('dog'), type: 'BASED_ON', target: id('eel') });
    await until('ant bee cat dog eel');
    expect(explorer.store.getState().wanted).toEqual(['dog', 'eel']);
    expect(names().at(-1)).toBe('Select DOG Based on EEL');
  });

  test('a link with what the graph has not got shows the rest and says so', async () => {
    explorer.open({
      ...firstView,
      operations: [
        { kind: 'expand', node: id('unicorn'), count: 5 },
        { kind: 'add', nodes: [id('eel')] },
      ],
    });
    await until('ant bee cat eel');
    expect(explorer.store.getState().notice).toMatch(/no “unicorn”/);
  });
});
