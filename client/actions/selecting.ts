import type { NodeId } from '../../vocabulary/ids.ts';
import { onCanvas } from '../graph/canvas/on-canvas.ts';
import type { NodeAttributes } from '../graph/drawn-graph.ts';
import { nodesAmong } from '../graph/drawn-thing.ts';
import type { Explorer } from '../view/create-explorer.ts';
import type { Selection } from '../view/view.ts';
import { counted } from '../words/count-words.ts';

/** What to select so that these are: nothing, one node, or several. */
export function selectionOf(nodes: Iterable<NodeId>): Selection | null {
  const several = [...new Set(nodes)];
  const [first] = several;
  if (first === undefined) return null;
  return several.length === 1 ? { kind: 'node', node: first } : { kind: 'nodes', nodes: several };
}

/** The nodes that are selected; none while an edge is. */
export function selectedNodes(explorer: Explorer): readonly NodeId[] {
  const { selection } = explorer.store.getState().view;
  if (selection?.kind === 'node') return [selection.node];
  return selection?.kind === 'nodes' ? selection.nodes : [];
}

const drawnNodes = (): NodeId[] => nodesAmong(onCanvas()?.graph().nodes() ?? []);

/** "CLIP", "3 nodes" */
export function nodesWords(nodes: readonly NodeId[]): string {
  const [first] = nodes;
  if (first === undefined || nodes.length > 1) return counted(nodes.length, 'node');
  const graph = onCanvas()?.graph();
  return graph?.hasNode(first) ? graph.getNodeAttribute(first, 'name') : first;
}

export const selectNodes = (explorer: Explorer, nodes: Iterable<NodeId>): void => explorer.select(selectionOf(nodes));

export const addToSelection = (explorer: Explorer, nodes: Iterable<NodeId>): void =>
  selectNodes(explorer, [...selectedNodes(explorer), ...nodes]);

/** Adds a node to the selection, or takes it out. */
export function toggleSelected(explorer: Explorer, node: NodeId): void {
  const before = selectedNodes(explorer);
  selectNodes(explorer, before.includes(node) ? before.filter((one) => one !== node) : [...before, node]);
}

export const selectAll = (explorer: Explorer): void => selectNodes(explorer, drawnNodes());

export function selectWhere(explorer: Explorer, isWanted: (node: NodeAttributes) => boolean): void {
  const graph = onCanvas()?.graph();
  if (graph)
    selectNodes(
      explorer,
      drawnNodes().filter((id) => isWanted(graph.getNodeAttributes(id))),
    );
}

export function invertSelection(explorer: Explorer): void {
  const selected = new Set<string>(selectedNodes(explorer));
  selectNodes(
    explorer,
    drawnNodes().filter((id) => !selected.has(id)),
  );
}

/** Those next to some nodes, among what is drawn; without the nodes themselves. */
export function neighboursOf(nodes: readonly NodeId[]): NodeId[] {
  const graph = onCanvas()?.graph();
  if (!graph) return [];
  const own = new Set<string>(nodes);
  const found = nodes.flatMap((node) => (graph.hasNode(node) ? graph.neighbors(node) : []));
  return nodesAmong(new Set(found)).filter((id) => !own.has(id));
}

export const selectNeighbours = (explorer: Explorer, nodes: readonly NodeId[]): void =>
  selectNodes(explorer, neighboursOf(nodes));

/** Those that every one of several nodes is joined to, among what is drawn. */
export function sharedNeighbours(nodes: readonly NodeId[]): NodeId[] {
  const graph = onCanvas()?.graph();
  if (!graph) return [];
  const lists = nodes.filter((node) => graph.hasNode(node)).map((node) => new Set(graph.neighbors(node)));
  const [first = new Set<string>(), ...others] = lists;
  return nodesAmong([...first].filter((id) => others.every((list) => list.has(id))));
}
