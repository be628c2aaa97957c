import type { ExplorerState } from '../../view/explorer-state.ts';
import type { DrawnGraph } from '../drawn-graph.ts';

/** What the picture is about at the moment, as far as it is drawn. */
export interface Focus {
  /** The node itself, or both ends of an edge. */
  centres: Set<string>;
  nodes: Set<string>;
  edges: Set<string>;
}

/** The hovered thing, or else the selected one, with its neighbourhood; `null` when neither is on the canvas. */
export function focusOf(state: ExplorerState, graph: DrawnGraph): Focus | null {
  return focusOn(state.hovered, graph) ?? focusOn(state.view.selection, graph);
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
    };
  }
  const id = `${target.source}|${target.type}|${target.target}`;
  if (!graph.hasEdge(id)) return null;
  const ends = [target.source, target.target];
  return { centres: new Set(ends), nodes: new Set(ends), edges: new Set([id]) };
}
