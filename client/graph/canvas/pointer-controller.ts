import { NodeId } from '../../../vocabulary/ids.ts';
import { expandStep } from '../load-graph.ts';
import type { Controller } from './canvas-context.ts';
import { transformOf } from './canvas-layer.ts';
import { createEdgeFinder } from './edge-finder.ts';
import { focusOn } from './focus.ts';
import { parallelSpread, pathParallel } from './parallel-path.ts';

interface PagePoint {
  event: { x: number; y: number; original: Event };
}

/** Hover, click and double click on nodes and edges; a click on the ground lets go of the selection. */
export const pointerController: Controller = ({ explorer, sigma, frame, scene, onScene }) => {
  const { store } = explorer;
  const finderOf = () => {
    const { graph } = scene();
    return createEdgeFinder(graph, (id) => {
      const { parallelIndex, parallelCount } = sigma.getEdgeState(id);
      const shift = pathParallel.spread?.compute(parallelIndex, parallelCount, parallelSpread) ?? 0;
      // Sigma turns the shift of edges that run against the order of their ids, so that both lie side by side.
      return graph.source(id) > graph.target(id) ? -shift : shift;
    });
  };
  let finder = finderOf();

  const edgeAt = ({ event }: PagePoint) => {
    const { graph } = scene();
    // What a selection has dimmed cannot be meant.
    const among = focusOn(store.getState().view.selection, graph)?.edges ?? null;
    const id = finder(event, transformOf(sigma), sigma.scaleSize(1), among);
    if (id === null) return null;
    return {
      kind: 'edge' as const,
      source: NodeId.parse(graph.source(id)),
      type: graph.getEdgeAttribute(id, 'type'),
      target: NodeId.parse(graph.target(id)),
    };
  };

  let isOverNode = false;
  const enterNode = ({ node }: { node: string }) => {
    isOverNode = true;
    explorer.hover({ kind: 'node', node: NodeId.parse(node) });
  };
  const leaveNode = () => {
    isOverNode = false;
    explorer.hover(null);
  };
  const moveBody = (point: PagePoint) => {
    if (isOverNode || sigma.getGraphState().isPanning) return;
    // Sigma reports moves over the panels too.
    const { target } = point.event.original;
    const edge = target instanceof Node && frame.contains(target) ? edgeAt(point) : null;
    frame.dataset.over = edge ? 'edge' : 'ground';
    const { hovered } = store.getState();
    if (edge) {
      if (JSON.stringify(edge) !== JSON.stringify(hovered)) explorer.hover(edge);
    } else if (hovered?.kind === 'edge') explorer.hover(null);
  };
  const leaveStage = () => {
    if (store.getState().hovered?.kind === 'edge') explorer.hover(null);
  };
  const clickNode = ({ node }: { node: string }) => explorer.select({ kind: 'node', node: NodeId.parse(node) });
  const clickStage = (point: PagePoint) => explorer.select(edgeAt(point));
  const doubleClickNode = ({ node, preventSigmaDefault }: { node: string; preventSigmaDefault(): void }) => {
    preventSigmaDefault();
    explorer.expand(NodeId.parse(node), expandStep);
  };

  sigma.on('enterNode', enterNode);
  sigma.on('leaveNode', leaveNode);
  sigma.on('moveBody', moveBody);
  sigma.on('leaveStage', leaveStage);
  sigma.on('clickNode', clickNode);
  sigma.on('clickStage', clickStage);
  sigma.on('doubleClickNode', doubleClickNode);
  const endScene = onScene(() => {
    finder = finderOf();
    isOverNode = false;
  });
  return () => {
    endScene();
    sigma.off('enterNode', enterNode);
    sigma.off('leaveNode', leaveNode);
    sigma.off('moveBody', moveBody);
    sigma.off('leaveStage', leaveStage);
    sigma.off('clickNode', clickNode);
    sigma.off('clickStage', clickStage);
    sigma.off('doubleClickNode', doubleClickNode);
    delete frame.dataset.over;
    explorer.hover(null);
  };
};
