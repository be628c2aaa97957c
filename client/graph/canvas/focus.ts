import type { ExplorerState } from '../../view/explorer-state.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import { communityKey } from '../groups/community-key.ts';
import type { Scene } from './scene.ts';

/** What the picture is about at the moment, as far as it is drawn. */
export interface Focus {
  /** The node itself, both ends of an edge, or all nodes of a selection; none of a community that is opened. */
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
function focusOf(state: ExplorerState, graph: DrawnGraph): Focus | null {
  const { hovered, view } = state;
  if (hovered?.kind === 'node') return focusOn(hovered, graph) ?? focusOn(view.selection, graph);
  const selected = focusOn(view.selection, graph);
  if (selected) return selected;
  const crossed = focusOn(hovered, graph);
  return crossed && { ...crossed, dims: false };
}

/** The focus of the present state and scene, found once for all who ask. */
export function keptFocus(stateOf: () => ExplorerState, sceneOf: () => Scene): () => Focus | null {
  let kept: { scene: Scene; hovered: Target; selection: Target; focus: Focus | null } | null = null;
  return () => {
    const state = stateOf();
    const scene = sceneOf();
    const { hovered, view } = state;
    if (kept?.scene !== scene || kept.hovered !== hovered || kept.selection !== view.selection) {
      kept = { scene, hovered, selection: view.selection, focus: focusOf(state, scene.graph) };
    }
    return kept.focus;
  };
}

type Target = ExplorerState['hovered'] | ExplorerState['view']['selection'];

/** A thing with its neighbourhood, or `null` when it is not on the canvas. */
export function focusOn(target: Target, graph: DrawnGraph): Focus | null {
  if (target === null) return null;
  if (target.kind === 'node') return graph.hasNode(target.node) ? besides(target.node, graph) : null;
  if (target.kind === 'community') {
    const mark = communityKey(target.community);
    if (graph.hasNode(mark)) return besides(mark, graph);
    const members = graph.filterNodes((_, { communities }) => communities.includes(target.community));
    return members.length === 0 ? null : among(members, graph);
  }
  if (target.kind === 'nodes') {
    const there = target.nodes.filter((node) => graph.hasNode(node));
    return there.length === 0 ? null : { ...among(there, graph), centres: new Set(there) };
  }
  const id = `${target.source}|${target.type}|${target.target}`;
  if (!graph.hasEdge(id)) return null;
  const ends = [target.source, target.target];
  return { centres: new Set(ends), nodes: new Set(ends), edges: new Set([id]), dims: true };
}

/** One with what is next to it; in one pass, for a hub has thousands of edges. */
function besides(id: string, graph: DrawnGraph): Focus {
  const nodes = new Set([id]);
  const edges = new Set<string>();
  graph.forEachEdge(id, (edge, _, source, target) => {
    edges.add(edge);
    nodes.add(source).add(target);
  });
  return { centres: new Set([id]), nodes, edges, dims: true };
}

/** Several with what joins them to each other. */
function among(ids: readonly string[], graph: DrawnGraph): Focus {
  const nodes = new Set(ids);
  const edges = ids.flatMap((id) => graph.outEdges(id).filter((edge) => nodes.has(graph.target(edge))));
  return { centres: new Set(), nodes, edges: new Set(edges), dims: true };
}
