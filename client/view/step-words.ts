import type { NodeId } from '../../vocabulary/ids.ts';
import type { GraphData } from '../graph/graph-data.ts';
import { number } from '../words/count-words.ts';
import { relationWords } from '../words/relation-words.ts';
import type { Operation, Selection } from './view.ts';

/** A node's name; its id where the graph on the canvas has not got it. */
export const nameIn = (data: GraphData | null, node: NodeId): string => data?.nodes.get(node)?.name ?? node;

export function selectWords(data: GraphData | null, selection: Selection | null): string {
  if (selection === null) return 'Let go of the selection';
  if (selection.kind === 'node') return `Select ${nameIn(data, selection.node)}`;
  if (selection.kind === 'nodes') return `Select ${number(selection.nodes.length)} nodes`;
  if (selection.kind === 'community') {
    const name = data?.communities.get(selection.community)?.name ?? selection.community;
    return `Select the community ${name}`;
  }
  const { source, type, target } = selection;
  return `Select ${nameIn(data, source)} ${relationWords[type].name} ${nameIn(data, target)}`;
}

/** What of a view the graph has not got, as a sentence; null when nothing is missing. */
export function missingWords({ missing }: GraphData): string | null {
  const [first] = missing;
  if (first === undefined) return null;
  return missing.size === 1
    ? `This graph has no “${first}”; the rest of the view is shown.`
    : `This graph has not got ${missing.size} nodes of this view, “${first}” among them; the rest is shown.`;
}

/** Why an operation is not worth a step, as a sentence; null when it is. */
export const nothingNewWords = (operation: Operation, before: GraphData, after: GraphData): string | null =>
  operation.kind === 'expand' && after.nodes.size === before.nodes.size && after.edges.size === before.edges.size
    ? `Everything next to ${nameIn(before, operation.node)} is on the canvas already.`
    : null;
