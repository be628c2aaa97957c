import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import type { View } from '../view/view.ts';
import { giveWay } from './opening-drawer.ts';
import { selectionOf } from './selecting.ts';

type Drawn = Pick<NodeHead, 'id' | 'kind'>;

/** Kinds that the legend hides would not be seen. */
const seen = (nodes: readonly Drawn[], { filters }: View): Partial<View> => ({
  filters: { ...filters, hiddenKinds: filters.hiddenKinds.filter((kind) => !nodes.some((one) => one.kind === kind)) },
});

/** Adds the nodes of an answer to the canvas, as one step of that name, and selects them. */
export function addToCanvas(explorer: Explorer, name: string, nodes: readonly Drawn[]): void {
  const ids = nodes.map(({ id }) => id);
  const data = dataOf(explorer.store.getState());
  const isMissing = ids.some((id) => !data?.nodes.has(id));
  explorer.change(name, (view) => ({
    ...seen(nodes, view),
    ...(isMissing && { operations: [...view.operations, { kind: 'add', nodes: ids }] }),
    selection: selectionOf(ids),
  }));
  explorer.lookAt(ids);
  giveWay(explorer);
}

/** Puts nothing but the nodes of an answer on the canvas. */
export function onlyOnCanvas(explorer: Explorer, name: string, nodes: readonly Drawn[]): void {
  explorer.change(name, (view) => ({
    ...seen(nodes, view),
    base: { kind: 'nodes', nodes: nodes.map(({ id }) => id) },
    operations: [],
    layout: { ...view.layout, added: 0, without: [] },
    selection: null,
    camera: null,
  }));
  giveWay(explorer);
}
