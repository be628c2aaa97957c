import { NodeId } from '../../../vocabulary/ids.ts';
import { pinHere } from '../../actions/pinning.ts';
import { nodesWords, selectedNodes } from '../../actions/selecting.ts';
import { placeIn } from '../drawn-graph.ts';
import { communityOfKey } from '../groups/community-key.ts';
import type { Controller } from './canvas-context.ts';

interface Drag {
  node: string;
  preventSigmaDefault(): void;
  allDraggedNodes: string[];
  event: { x: number; y: number };
}

/** Sigma begins a drag with the first pixel; a hand shakes as much in a click. */
const shakyPixels = 4;

/** Dragging a node pins it where it is let go; with several selected, all of them move together. */
export const dragController: Controller = (context) => {
  const { explorer, sigma, scene } = context;
  let from: { x: number; y: number; places: Map<string, { x: number; y: number }> } | null = null;

  sigma.setSetting('getDraggedNodes', (node) => {
    const selected = selectedNodes(explorer);
    const { graph } = scene();
    return selected.some((one) => one === node) ? selected.filter((one) => graph.hasNode(one)) : [node];
  });
  const begin = ({ node, allDraggedNodes, event, preventSigmaDefault }: Drag) => {
    // A community stands for those in it, and they have places: a drag over its disc moves the canvas.
    if (communityOfKey(node) !== null) {
      preventSigmaDefault();
      return;
    }
    const { graph } = scene();
    context.dragged = new Set(allDraggedNodes);
    from = { x: event.x, y: event.y, places: new Map(allDraggedNodes.map((node) => [node, placeIn(graph, node)])) };
  };
  const end = ({ allDraggedNodes, event }: Pick<Drag, 'allDraggedNodes' | 'event'>) => {
    const { graph } = scene();
    context.dragged = new Set();
    if (from !== null && Math.hypot(event.x - from.x, event.y - from.y) < shakyPixels) {
      for (const [node, place] of from.places) if (graph.hasNode(node)) graph.mergeNodeAttributes(node, place);
    } else {
      const nodes = allDraggedNodes.map((node) => NodeId.parse(node));
      pinHere(explorer, nodes, `Move ${nodesWords(nodes)}`);
    }
    from = null;
  };
  sigma.on('nodeDragStart', begin);
  sigma.on('nodeDragEnd', end);
  return () => {
    sigma.off('nodeDragStart', begin);
    sigma.off('nodeDragEnd', end);
  };
};
