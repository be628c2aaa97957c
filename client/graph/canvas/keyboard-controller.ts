import { NodeId } from '../../../vocabulary/ids.ts';
import { moveCamera } from './camera-commands.ts';
import type { Controller } from './canvas-context.ts';
import { freeArea } from './free-area.ts';
import { type Direction, nextNode } from './next-node.ts';

const panShare = 0.12;
const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const pans: Record<Direction, { x: number; y: number }> = {
  left: { x: -panShare, y: 0 },
  right: { x: panShare, y: 0 },
  up: { x: 0, y: -panShare },
  down: { x: 0, y: panShare },
};

/**
 * Arrows while the canvas has the focus: from the selected node to the neighbour that lies there, or else, and with
 * Shift, they move the camera. Enter goes into the page of what is selected. All other keys are commands.
 */
export const keyboardController: Controller = ({ explorer, sigma, frame, scene }) => {
  /** Selects the neighbour in a direction; false where there is nothing to walk from. */
  const walk = (direction: Direction): boolean => {
    const { selection } = explorer.store.getState().view;
    const { graph } = scene();
    if (selection?.kind !== 'node' || !graph.hasNode(selection.node)) return false;
    const placeOf = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id));
    const neighbours = graph.neighbors(selection.node).map((id) => [id, placeOf(id)] as const);
    const next = nextNode(placeOf(selection.node), direction, neighbours);
    if (next === null) return true;
    const node = NodeId.parse(next);
    explorer.select({ kind: 'node', node });
    const { x, y } = placeOf(next);
    const { width, height } = freeArea(frame);
    if (x < 0 || y < 0 || x > width || y > height) explorer.lookAt([node]);
    return true;
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== frame) return;
    const direction = arrows[event.key];
    if (direction) {
      if (event.shiftKey || !walk(direction)) moveCamera({ kind: 'pan', ...pans[direction] });
    } else if (event.key === 'Enter') document.querySelector<HTMLElement>('.inspector-body')?.focus();
    else return;
    event.preventDefault();
  };
  frame.tabIndex = 0;
  frame.addEventListener('keydown', pressed);
  return () => {
    frame.removeEventListener('keydown', pressed);
    frame.removeAttribute('tabindex');
  };
};
