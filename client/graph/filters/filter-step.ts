import type { GraphEdge, GraphNode } from '../../../vocabulary/api/node.ts';
import type { Filters, Selection } from '../../view/view.ts';

/** What filters have left so far. */
export interface Remainder {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** What filters look at beside the graph itself. */
export interface FilterContext {
  selection: Selection | null;
  /** Nodes of the wanted venues, authors, key terms and days, as far as they are known by now; `null` lets everything pass. */
  members: ReadonlySet<string> | null;
}

/** One filter. It takes away and never adds, and changes nothing in place. */
export interface FilterStep {
  name: keyof Filters | 'members';
  /** Whether it takes anything away at all. */
  isSet(filters: Filters): boolean;
  apply(graph: Remainder, filters: Filters, context: FilterContext): Remainder;
}

/** These nodes, and the edges that still have both ends. */
export function keepNodes({ nodes, edges }: Remainder, isKept: (node: GraphNode) => boolean): Remainder {
  const kept = nodes.filter(isKept);
  if (kept.length === nodes.length) return { nodes, edges };
  const ids = new Set<string>(kept.map(({ id }) => id));
  return { nodes: kept, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

/** Both ends of a range belong to it. */
export const isWithin = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

/** How many edges each node has; a node without edges is not in it. */
export function degreesOf(edges: readonly { source: string; target: string }[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

export function neighboursOf(edges: readonly { source: string; target: string }[]): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const note = (from: string, to: string) => {
    const list = beside.get(from);
    if (list) list.push(to);
    else beside.set(from, [to]);
  };
  for (const { source, target } of edges) {
    note(source, target);
    note(target, source);
  }
  return beside;
}
