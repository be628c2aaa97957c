import type { NodeId } from '../../vocabulary/ids.ts';
import { expandStep } from '../graph/load-graph.ts';
import type { Explorer } from '../view/create-explorer.ts';
import type { Operation } from '../view/view.ts';
import { neighboursOf, nodesWords, selectedNodes, selectionOf } from './selecting.ts';

const doing = (explorer: Explorer, name: string, operation: Operation, left: readonly NodeId[]) =>
  explorer.change(name, ({ operations }) => ({
    operations: [...operations, operation],
    selection: selectionOf(left),
  }));

/** Takes nodes off the canvas. */
export function hideNodes(explorer: Explorer, nodes: readonly NodeId[]): void {
  if (nodes.length === 0) return;
  const hidden = new Set(nodes);
  const left = selectedNodes(explorer).filter((node) => !hidden.has(node));
  doing(explorer, `Hide ${nodesWords(nodes)}`, { kind: 'hide', nodes: [...nodes] }, left);
}

/** Takes all others off the canvas. */
export function keepOnly(explorer: Explorer, nodes: readonly NodeId[]): void {
  if (nodes.length === 0) return;
  doing(explorer, `Only ${nodesWords(nodes)}`, { kind: 'keep', nodes: [...nodes] }, nodes);
}

export function keepWithNeighbours(explorer: Explorer, nodes: readonly NodeId[]): void {
  if (nodes.length === 0) return;
  const kept = [...nodes, ...neighboursOf(nodes)];
  doing(explorer, `Only ${nodesWords(nodes)} and what is next to it`, { kind: 'keep', nodes: kept }, nodes);
}

/** Brings the next neighbours of each of several nodes, as one step. */
export function expandAll(explorer: Explorer, nodes: readonly NodeId[]): void {
  const added = nodes.map((node): Operation => ({ kind: 'expand', node, count: expandStep }));
  explorer.change(`Expand ${nodesWords(nodes)}`, ({ operations }) => ({ operations: [...operations, ...added] }));
}
