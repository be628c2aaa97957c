import { selectedNodes } from '../../actions/selecting.ts';
import { setUi } from '../../view/ui-store.ts';
import { drawnThing } from '../drawn-thing.ts';
import type { Controller } from './canvas-context.ts';

interface At {
  event: { x: number; y: number; original: Event };
}

const longPressMs = 480;
/** A finger that rests still moves a little, in pixels. */
const restlessPixels = 10;

/** Opens the menu of a node, or of all that are selected if it is one of them, by a right click or a long press. */
export const menuController: Controller = ({ explorer, sigma, frame }) => {
  const open = (key: string | null, { x, y }: { x: number; y: number }) => {
    const thing = key === null ? null : drawnThing(key);
    if (thing?.kind === 'community') {
      setUi({ menu: { nodes: [], community: thing.community, x, y } });
      return;
    }
    const selected = selectedNodes(explorer);
    const nodes = thing === null ? [] : selected.includes(thing.node) ? selected : [thing.node];
    setUi({ menu: { nodes, x, y } });
  };
  const onPage = ({ event }: At) => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + event.x, y: top + event.y };
  };
  const rightClickNode = (at: At & { node: string }) => open(at.node, onPage(at));
  const rightClickStage = (at: At) => open(null, onPage(at));

  let press: { x: number; y: number; timer: ReturnType<typeof setTimeout> } | null = null;
  const endPress = () => {
    if (press) clearTimeout(press.timer);
    press = null;
  };
  const isTouch = ({ event }: At) => 'touches' in event.original;
  const beginPress = (at: At, node: string | null) => {
    endPress();
    if (!isTouch(at)) return;
    const timer = setTimeout(() => {
      press = null;
      open(node, onPage(at));
    }, longPressMs);
    press = { x: at.event.x, y: at.event.y, timer };
  };
  const downNode = (at: At & { node: string }) => beginPress(at, at.node);
  const downStage = (at: At) => beginPress(at, null);
  const moved = ({ event }: At) => {
    if (press && Math.hypot(event.x - press.x, event.y - press.y) > restlessPixels) endPress();
  };

  const noBrowserMenu = (event: Event) => event.preventDefault();

  sigma.on('rightClickNode', rightClickNode);
  sigma.on('rightClickStage', rightClickStage);
  sigma.on('downNode', downNode);
  sigma.on('downStage', downStage);
  sigma.on('moveBody', moved);
  sigma.on('upNode', endPress);
  sigma.on('upStage', endPress);
  frame.addEventListener('contextmenu', noBrowserMenu);
  return () => {
    endPress();
    sigma.off('rightClickNode', rightClickNode);
    sigma.off('rightClickStage', rightClickStage);
    sigma.off('downNode', downNode);
    sigma.off('downStage', downStage);
    sigma.off('moveBody', moved);
    sigma.off('upNode', endPress);
    sigma.off('upStage', endPress);
    frame.removeEventListener('contextmenu', noBrowserMenu);
  };
};
