import type { NodeId } from '../../vocabulary/ids.ts';
import { onCanvas } from '../graph/canvas/on-canvas.ts';
import type { Explorer } from '../view/create-explorer.ts';
import type { Pins } from '../view/view.ts';
import { asInAddress } from '../view/view-codec.ts';
import { nodesWords } from './selecting.ts';

export const isPinned = (explorer: Explorer, node: NodeId): boolean =>
  explorer.store.getState().view.pins.some((pin) => pin.node === node);

/** Nodes placed by hand, at where they are now; as an address holds it, for forces to give the same after a reload. */
export function pinHere(explorer: Explorer, nodes: readonly NodeId[], name: string): void {
  const canvas = onCanvas();
  if (canvas === null) return;
  const placed: Pins = nodes.flatMap((node) => {
    const place = canvas.placeOf(node);
    return place === null ? [] : [{ node, x: asInAddress(place.x), y: asInAddress(place.y) }];
  });
  const own = new Set<string>(nodes);
  explorer.change(name, ({ pins }) => ({ pins: [...pins.filter(({ node }) => !own.has(node)), ...placed] }));
}

/** Pins nodes, or lets go of them where all are pinned. */
export function togglePins(explorer: Explorer, nodes: readonly NodeId[]): void {
  if (nodes.length === 0) return;
  if (!nodes.every((node) => isPinned(explorer, node))) {
    pinHere(explorer, nodes, `Pin ${nodesWords(nodes)}`);
    return;
  }
  const own = new Set<string>(nodes);
  explorer.change(`Unpin ${nodesWords(nodes)}`, ({ pins }) => ({ pins: pins.filter(({ node }) => !own.has(node)) }));
}

export function unpinAll(explorer: Explorer): void {
  const { pins } = explorer.store.getState().view;
  if (pins.length > 0) explorer.change(`Unpin all ${pins.length}`, { pins: [] });
}
