import type { ExplorerState } from '../../view/explorer-state.ts';
import type { DrawnGraph } from '../drawn-graph.ts';

/** What the picture is about at the moment, as far as it is drawn. */
export interface Focus {
  /** The node itself, both ends of an edge, or all nodes of a group. */
  centres: Set<string>;
  nodes: Set<string>;
  edges: Set<string>;
  /** Whether all else stands back. */
  dims: boolean;
}

/**
 * The hovered node, or else what is selected, with its neighbourhood; `null` when nothing of it is on the canvas. An edge
 * that is merely crossed by the pointer is lit but dims nothing: the picture would flicker at every move.
 */
export function focusOf(state: ExplorerState, graph: DrawnGraph): Focus | null {
  const { hovered, view } = state;
  if (hovered?.kind === 'node') return focusOn(hovered, graph) ?? focusOn(view.selection, graph);
  const selected = focusOn(view.selection, graph);
  if (selected) return selected;
  const crossed = focusOn(hovered, graph);
  return crossed && { ...crossed, dims: false };
}

type Target = ExplorerState['hovered'] | ExplorerState['view']['selection'];

/** A thing with its neighbourhood, or `null` when it is not on the canvas. */
export function focusOn(target: Target, graph: DrawnGraph): Focus | null {
  if (target === null) return null;
  if (target.kind === 'node') {
    if (!graph.hasNode(target.node)) return null;
    return {
      centres: new Set([target.node]),
      nodes: new Set([target.node, ...graph.neighbors(target.node)]),
      edges: new Set(graph.edges(target.node)),
      dims: true,
    };
  }
  if (target.kind === 'nodes') {
    const there = target.nodes.filter((node) => graph.hasNode(node));
    if (there.length === 0) return null;
    const nodes = new Set<string>(there);
    const edges = there.flatMap((node) => graph.outEdges(node).filter((edge) => nodes.has(graph.target(edge))));
    return { centres: nodes, nodes, edges: new Set(edges), dims: true };
  }
  const id = `${target.source}|${target.type}|${target.target}`;
  if (!graph.hasEdge(id)) return null;
  const ends = [target.source, target.target];
  return { centres: new Set(ends), nodes: new Set(ends), edges: new Set([id]), dims: true };
}
