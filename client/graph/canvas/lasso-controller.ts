import type { NodeId } from '../../../vocabulary/ids.ts';
import { addToSelection, selectNodes, toggleSelected } from '../../actions/selecting.ts';
import { setUi, uiStore } from '../../view/ui-store.ts';
import { nodesAmong } from '../drawn-thing.ts';
import type { Controller } from './canvas-context.ts';
import { isWithin, type Point } from './is-within.ts';
import { transformOf } from './transform.ts';

/** A drag shorter than this, in pixels, is a click. */
const clickPixels = 5;
/** How far from its rim a click still means a node. */
const nearPixels = 3;

/**
 * Choosing nodes by a box (Shift and drag, which adds to the selection) or a lasso (Alt and drag), or by the tool that
 * is chosen for one drag; by mouse and by touch. Shift and click adds one node, or takes it out. Sigma hears of none of it.
 */
export const lassoController: Controller = ({ explorer, sigma, frame, scene }) => {
  let outline: Point[] = [];
  let shape: 'box' | 'lasso' = 'box';
  let adds = false;
  let pointer: number | null = null;
  let picture: SVGSVGElement | null = null;

  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const area = (): Point[] => {
    const [first, last] = [outline[0], outline.at(-1)];
    if (shape === 'lasso' || first === undefined || last === undefined) return outline;
    return [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }];
  };
  const isDrag = () => {
    const [first] = outline;
    return first !== undefined && outline.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) >= clickPixels);
  };
  const paint = () => {
    if (picture === null) {
      picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      picture.classList.add('lasso');
      picture.append(document.createElementNS('http://www.w3.org/2000/svg', 'polygon'));
      frame.append(picture);
    }
    const points = area().map(({ x, y }) => `${x},${y}`);
    picture.querySelector('polygon')?.setAttribute('points', points.join(' '));
  };
  const wanted = (event: { shiftKey: boolean; altKey: boolean }): 'box' | 'lasso' | null => {
    const { tool } = uiStore.getState();
    if (tool !== 'point') return tool;
    if (event.altKey) return 'lasso';
    return event.shiftKey ? 'box' : null;
  };
  const isOnCanvas = (target: EventTarget | null) => target instanceof Node && frame.contains(target);

  const nodeAt = (at: Point): NodeId | null => {
    const { a, d, e, f } = transformOf(sigma);
    const found = scene().graph.findNode((_, { x, y, size }) => {
      const distance = Math.hypot(a * x + e - at.x, d * y + f - at.y);
      return distance <= sigma.scaleSize(size) + nearPixels;
    });
    return found === undefined ? null : (nodesAmong([found])[0] ?? null);
  };

  const down = (event: PointerEvent) => {
    const how = event.button === 0 && event.isPrimary && isOnCanvas(event.target) ? wanted(event) : null;
    if (how === null) return;
    shape = how;
    adds = event.shiftKey;
    pointer = event.pointerId;
    outline = [placeOf(event)];
    event.stopPropagation();
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    outline.push(placeOf(event));
    if (isDrag()) paint();
  };
  const done = () => {
    picture?.remove();
    picture = null;
    pointer = null;
    outline = [];
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    if (!isDrag()) {
      const node = adds ? nodeAt(placeOf(event)) : null;
      done();
      if (node !== null) toggleSelected(explorer, node);
      return;
    }
    const corners = area();
    const { a, d, e, f } = transformOf(sigma);
    const inside = nodesAmong(
      scene().graph.filterNodes((_, { x, y }) => isWithin({ x: a * x + e, y: d * y + f }, corners)),
    );
    done();
    setUi({ tool: 'point' });
    if (adds) addToSelection(explorer, inside);
    else selectNodes(explorer, inside);
  };
  // What begins with the pointer goes on, for sigma, with events of touch.
  const keepTouch = (event: TouchEvent) => {
    if (pointer === null) return;
    event.stopPropagation();
    event.preventDefault();
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (pointer === null && uiStore.getState().tool === 'point')) return;
    event.preventDefault();
    event.stopPropagation();
    done();
    setUi({ tool: 'point' });
  };
  const showTool = () => {
    frame.dataset.tool = uiStore.getState().tool;
  };

  const unsubscribe = uiStore.subscribe(showTool);
  showTool();
  frame.addEventListener('pointerdown', down, { capture: true });
  frame.addEventListener('touchstart', keepTouch, { capture: true, passive: false });
  // Before sigma, which lets nobody after it hear of a move.
  window.addEventListener('pointermove', move, { capture: true });
  window.addEventListener('pointerup', up, { capture: true });
  window.addEventListener('pointercancel', done);
  window.addEventListener('keydown', cancel, { capture: true });
  return () => {
    done();
    unsubscribe();
    delete frame.dataset.tool;
    frame.removeEventListener('pointerdown', down, { capture: true });
    frame.removeEventListener('touchstart', keepTouch, { capture: true });
    window.removeEventListener('pointermove', move, { capture: true });
    window.removeEventListener('pointerup', up, { capture: true });
    window.removeEventListener('pointercancel', done);
    window.removeEventListener('keydown', cancel, { capture: true });
  };
};
