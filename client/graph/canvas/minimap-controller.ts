import { uiStore } from '../../view/ui-store.ts';
import { palettes } from '../appearance.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import { wholeOf } from './camera-controller.ts';
import type { Controller } from './canvas-context.ts';
import { freeArea } from './free-area.ts';
import { transformOf } from './transform.ts';

/** In CSS pixels. */
const size = { width: 168, height: 116 };
const margin = 8;

/**
 * The whole graph in small, with what of it the canvas shows; a click or a drag on it moves the camera there. There
 * only while something lies outside the canvas.
 */
export const minimapController: Controller = (canvas) => {
  const { explorer, sigma, frame, scene, onFrame, onScene } = canvas;
  const palette = palettes[explorer.store.getState().theme];
  const ratio = window.devicePixelRatio || 1;
  const makeCanvas = () => {
    const made = document.createElement('canvas');
    made.width = size.width * ratio;
    made.height = size.height * ratio;
    return made;
  };
  const map = makeCanvas();
  map.className = 'minimap';
  map.title = 'The whole graph: drag to move what is shown';
  map.setAttribute('aria-hidden', 'true');
  const nodes = makeCanvas();
  let drawn: DrawnGraph | null = null;
  let isShown = false;
  /** From graph coordinates to the map's pixels: `x' = scale·x + left`, `y' = top − scale·y`. */
  let scale = 1;
  let left = 0;
  let top = 0;

  const readScene = () => {
    drawn = scene().graph;
    const { x, y } = wholeOf(canvas);
    const [width, height] = [size.width - 2 * margin, size.height - 2 * margin];
    scale = Math.min(width / (x[1] - x[0]), height / (y[1] - y[0]));
    left = size.width / 2 - (scale * (x[0] + x[1])) / 2;
    top = size.height / 2 + (scale * (y[0] + y[1])) / 2;
    const context = nodes.getContext('2d');
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    drawn.forEachNode((_, node) => {
      const side = node.kind === 'Paper' ? 1 : node.kind === 'Community' ? Math.max(3, node.size / 3) : 1.8;
      context.fillStyle = node.colour;
      context.fillRect(scale * node.x + left - side / 2, top - scale * node.y - side / 2, side, side);
    });
  };

  const paint = () => {
    const { minimap } = uiStore.getState();
    const { a, d, e, f } = transformOf(sigma);
    const free = freeArea(frame);
    const { x, y } = wholeOf(canvas);
    const isWhole = a * x[0] + e >= 0 && a * x[1] + e <= free.width && d * y[1] + f >= 0 && d * y[0] + f <= free.height;
    isShown = minimap && !isWhole;
    map.hidden = !isShown;
    const context = map.getContext('2d');
    if (!isShown || context === null) return;
    if (drawn !== scene().graph) readScene();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, map.width, map.height);
    context.drawImage(nodes, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5;
    const at = (px: number, py: number) => [scale * ((px - e) / a) + left, top - scale * ((py - f) / d)] as const;
    const [x1, y1] = at(0, 0);
    const [x2, y2] = at(free.width, free.height);
    context.fillStyle = palette.accent;
    context.globalAlpha = 0.08;
    context.fillRect(x1, y1, x2 - x1, y2 - y1);
    context.globalAlpha = 1;
    context.strokeRect(x1, y1, x2 - x1, y2 - y1);
  };

  let isDragged = false;
  const goTo = (event: PointerEvent) => {
    const box = map.getBoundingClientRect();
    const wanted = {
      x: (event.clientX - box.left - left) / scale,
      y: (top - (event.clientY - box.top)) / scale,
    };
    const free = freeArea(frame);
    const { a, d, e, f } = transformOf(sigma);
    const middle = { x: (free.width / 2 - e) / a, y: (free.height / 2 - f) / d };
    const camera = sigma.getCamera();
    const [from, to] = [sigma.graphToFramedGraph(middle), sigma.graphToFramedGraph(wanted)];
    camera.cancelAnimation();
    camera.setState({ x: camera.x + to.x - from.x, y: camera.y + to.y - from.y });
  };
  const down = (event: PointerEvent) => {
    isDragged = true;
    map.setPointerCapture(event.pointerId);
    goTo(event);
  };
  const move = (event: PointerEvent) => isDragged && goTo(event);
  const up = () => {
    isDragged = false;
  };

  map.addEventListener('pointerdown', down);
  map.addEventListener('pointermove', move);
  map.addEventListener('pointerup', up);
  map.addEventListener('pointercancel', up);
  frame.append(map);
  // Nodes move in a graph that stays the same.
  const endScene = onScene(() => {
    drawn = null;
  });
  const endFrames = onFrame(paint);
  const unsubscribe = uiStore.subscribe((ui, before) => ui.minimap !== before.minimap && sigma.scheduleRender());
  return () => {
    unsubscribe();
    endScene();
    endFrames();
    map.remove();
  };
};
