import { openCommunity } from '../../actions/communities.ts';
import { drawnThing } from '../drawn-thing.ts';
import { communityKey, communityOfKey } from '../groups/community-key.ts';
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
 * Shift, they move the camera; from a selected community they go to the next one. Enter opens it, or goes into the page
 * of what else is selected. All other keys are commands.
 */
export const keyboardController: Controller = ({ explorer, sigma, frame, scene }) => {
  /** Selects the neighbour in a direction; false where there is nothing to walk from. */
  const walk = (direction: Direction): boolean => {
    const { graph } = scene();
    const from = selectedKey();
    if (from === null) return false;
    const placeOf = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id));
    // From a node along its edges; from a community to whichever lies there, for few of them are joined.
    const isMark = (id: string) => id !== from && communityOfKey(id) !== null;
    const others = communityOfKey(from) === null ? graph.neighbors(from) : graph.filterNodes(isMark);
    const next = nextNode(
      placeOf(from),
      direction,
      others.map((id) => [id, placeOf(id)] as const),
    );
    if (next === null) return true;
    const thing = drawnThing(next);
    explorer.select(thing);
    const { x, y } = placeOf(next);
    const { width, height } = freeArea(frame);
    const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
    if (!isSeen && thing.kind === 'node') explorer.lookAt([thing.node]);
    if (!isSeen && thing.kind === 'community') moveCamera({ kind: 'centre', community: thing.community });
    return true;
  };
  /** What is selected, as it is drawn; null where it is not, or several things are. */
  const selectedKey = (): string | null => {
    const { selection } = explorer.store.getState().view;
    const key =
      selection?.kind === 'node'
        ? selection.node
        : selection?.kind === 'community'
          ? communityKey(selection.community)
          : null;
    return key !== null && scene().graph.hasNode(key) ? key : null;
  };
  /** Enter opens a community; of all else it goes into the page. */
  const enter = () => {
    const thing = drawnThing(selectedKey() ?? 'none');
    if (thing.kind === 'community') openCommunity(explorer, thing.community);
    else document.querySelector<HTMLElement>('.inspector-body')?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== frame) return;
    const direction = arrows[event.key];
    if (direction) {
      if (event.shiftKey || !walk(direction)) moveCamera({ kind: 'pan', ...pans[direction] });
    } else if (event.key === 'Enter') enter();
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
