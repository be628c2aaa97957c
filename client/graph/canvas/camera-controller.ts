import { dataOf } from '../../view/explorer-state.ts';
import type { CameraPlace } from '../../view/view.ts';
import { type Frame as Extent, middleOf } from '../frame.ts';
import { type Plane, toDrawn } from '../plane.ts';
import { type CameraCommand, onCameraCommand } from './camera-commands.ts';
import { cameraToDrawn, cameraToView } from './camera-in-view.ts';
import type { CanvasContext, Controller } from './canvas-context.ts';
import { type Area, freeArea } from './free-area.ts';

const animationMs = 380;
const restMs = 100;
/** How near the camera goes to a node it was sent to, unless it is nearer already. */
const nodeRatio = 0.45;
const nudgeRatio = 1.5;

/** The camera follows the view (Back, a link) and the view follows the camera (wheel, drag, buttons). */
export const cameraController: Controller = (context) => {
  const { explorer, sigma, scene, onScene } = context;
  const { store } = explorer;
  const camera = sigma.getCamera();
  const duration = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : animationMs);
  let own: CameraPlace | null = store.getState().view.camera;
  const drawnCamera = (place: CameraPlace) => cameraToDrawn(place, scene().plane, frameOf(context));
  if (own) camera.setState(drawnCamera(own));
  else camera.setState(fittingCamera(context));

  const go = (place: Partial<CameraPlace>) => {
    if (duration() === 0) camera.setState(place);
    else camera.animate(place, { duration: duration() });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fitted: CameraPlace | null = null;
  /** A place of its own only because a page lies over the canvas by now, or does no longer. */
  let held: CameraPlace | null = null;
  /** Whether the camera stands where all fits, or did until a page came. */
  const isFitted = () => {
    const { camera: place } = store.getState().view;
    return place === null || place === held;
  };
  // The view learns where the camera came to rest; nothing outside the canvas works while it moves.
  const rest = (isHeld: boolean) => {
    const { x, y, ratio } = camera.getState();
    // Where all fits is no place but a wish: in a canvas of another size it is another place.
    const now = { x, y, ratio };
    if (isHeld) fitted = null;
    // While a layout runs, all fits elsewhere by now: where it did fit when the camera was sent there counts too.
    own =
      isNear(now, fittingCamera(context)) || (fitted && isNear(now, fitted))
        ? null
        : cameraToView(now, scene().plane, frameOf(context));
    if (isHeld) held = own;
    explorer.moveCamera(own);
  };
  const restSoon = (isHeld: boolean) => {
    clearTimeout(timer);
    timer = setTimeout(() => rest(isHeld), restMs);
  };
  const moved = () => restSoon(false);
  camera.on('updated', moved);
  // In another size sigma keeps what is in the middle. While the camera stands where all fits, it fits all anew.
  let isToFit = false;
  const resized = () => {
    isToFit = true;
  };
  // Only once the new size, or another frame, has been drawn do sigma's coordinates follow it exactly.
  const rendered = () => {
    if (!isToFit) return;
    isToFit = false;
    if (!isFitted()) return;
    camera.cancelAnimation();
    fitted = fittingCamera(context);
    camera.setState(fitted);
  };
  sigma.on('resize', resized);
  sigma.on('afterRender', rendered);

  const command = (order: CameraCommand) => {
    const { x, y, ratio } = camera.getState();
    if (order.kind === 'in') go({ ratio: camera.getBoundedRatio(ratio / nudgeRatio) });
    if (order.kind === 'out') go({ ratio: camera.getBoundedRatio(ratio * nudgeRatio) });
    if (order.kind === 'fit') go(fittingCamera(context));
    if (order.kind === 'pan') go({ x: x + order.x * ratio, y: y - order.y * ratio });
    if (order.kind === 'region' || order.kind === 'centre') goToCommunity(order.community, order.kind === 'region');
  };

  const goToCommunity = (id: string, fills: boolean) => {
    const mark = dataOf(store.getState())?.groups?.all.get(id);
    const region = scene().regions.find((one) => one.community.id === id);
    if (mark) {
      const { radius } = mark;
      const { x, y } = toDrawn(scene().plane, mark);
      const box: Box = { x: [x - radius, x + radius], y: [y - radius, y + radius] };
      go(centredOn(context, { x, y }, fills ? ratioToFit(context, box) : camera.ratio));
    } else if (region) {
      const { x: width, y: height } = sigma.getBBox();
      const side = Math.max(width[1] - width[0], height[1] - height[0]);
      go(centredOn(context, region.centre, fills ? Math.min(1, (region.extent * 1.9) / side) : camera.ratio));
    }
  };

  const goToWanted = () => {
    const { wanted } = store.getState();
    const { graph } = scene();
    const places = wanted?.filter((node) => graph.hasNode(node)).map((node) => graph.getNodeAttributes(node)) ?? [];
    if (places.length === 0) return;
    const near = Math.min(camera.ratio, nodeRatio);
    const box = boxAround(places);
    go(centredOn(context, middleOf(box), Math.max(near, ratioToFit(context, box))));
    explorer.arrived();
  };
  // The page of what was chosen may still be on its way, or on its way out; it decides what of the canvas is free.
  let frameRequest = 0;
  const goSoon = () => {
    cancelAnimationFrame(frameRequest);
    frameRequest = requestAnimationFrame(goToWanted);
  };
  // And sigma may have taken over a graph of which it knows the extent once it has drawn it.
  let fitRequest = 0;
  const fitSoon = () => {
    cancelAnimationFrame(fitRequest);
    fitRequest = requestAnimationFrame(() => {
      isToFit = true;
      sigma.scheduleRender();
    });
  };

  // Who undoes a step wants the picture that was there before: what comes back is to fit again.
  let isUndone = false;
  const unsubscribe = store.subscribe((state, before) => {
    const { list, at } = state.steps;
    if (at !== before.steps.at) isUndone = before.steps.list[at] === list[at];
    if (state.wanted !== null && state.wanted !== before.wanted) goSoon();
    else if (state.view.camera !== before.view.camera && state.view.camera !== own) {
      own = state.view.camera;
      if (own) go(drawnCamera(own));
      else fitSoon();
    } else if ((state.view.selection === null) !== (before.view.selection === null) && isFitted()) {
      // The page of what is selected lies over a part of the canvas: all would fit elsewhere, and the camera holds still.
      restSoon(true);
    }
  });
  const endCommands = onCameraCommand(command);
  // While the camera stands where all fits, it follows to another frame, and to what is left of a graph. A node that is
  // dragged out or brought in beyond the frame moves nothing: the camera stays, and that is a place of its own.
  const seen = (): Seen => {
    const { plane, graph, isMoving } = scene();
    return { plane, frame: frameOf(context), whole: wholeOf(context), order: graph.order, isMoving };
  };
  let before: Seen = { ...seen(), isMoving: false };
  let isFollowing = scene().graph.order === 0;
  const endScene = onScene(() => {
    const now = seen();
    isFollowing ||= !isSameBox(now.frame, before.frame);
    const isRest = !now.isMoving && !before.isMoving;
    const isLess = isRest && now.order < before.order && isWithin(now.whole, before.whole);
    if (!isSameBox(now.whole, before.whole) && isFitted()) {
      if (isFollowing || isUndone || isLess) {
        camera.cancelAnimation();
        fitted = fittingCamera(context);
        camera.setState(fitted);
        isToFit = true;
      } else {
        fitted = null;
        moved();
      }
    }
    // Where the plane lies otherwise, the same place of the graph is another one of the picture.
    const { camera: wanted } = store.getState().view;
    if (now.plane !== before.plane && wanted !== null) {
      camera.cancelAnimation();
      camera.setState(drawnCamera(wanted));
    }
    isFollowing &&= now.isMoving;
    isUndone &&= isSameBox(now.whole, before.whole);
    before = now;
    goSoon();
  });
  goSoon();
  return () => {
    unsubscribe();
    endCommands();
    endScene();
    clearTimeout(timer);
    cancelAnimationFrame(frameRequest);
    cancelAnimationFrame(fitRequest);
    camera.cancelAnimation();
    camera.off('updated', moved);
    sigma.off('resize', resized);
    sigma.off('afterRender', rendered);
  };
};

/** What decides whether the camera follows to another picture. */
interface Seen {
  plane: Plane;
  frame: Extent;
  whole: Extent;
  /** How many nodes there are. */
  order: number;
  isMoving: boolean;
}

const isSameBox = (a: Extent, b: Extent): boolean =>
  a.x[0] === b.x[0] && a.x[1] === b.x[1] && a.y[0] === b.y[0] && a.y[1] === b.y[1];

const isWithin = (inner: Extent, outer: Extent): boolean =>
  inner.x[0] >= outer.x[0] && inner.x[1] <= outer.x[1] && inner.y[0] >= outer.y[0] && inner.y[1] <= outer.y[1];

const isNear = (a: CameraPlace, b: CameraPlace): boolean =>
  Math.abs(a.ratio / b.ratio - 1) < 0.002 && Math.hypot(a.x - b.x, a.y - b.y) < 0.002 * b.ratio;

/** Room between the outermost nodes and the edge of what is free, for their regions and names; in pixels. */
const fitMargin = 76;
/** On a narrow canvas the picture matters more than its rim: at most this share of the width, which regions still fit in. */
const fitMarginShare = 0.1;

interface Box {
  x: [number, number];
  y: [number, number];
}

const boxAround = (points: readonly { x: number; y: number }[]): Box => ({
  x: [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))],
  y: [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))],
});

/** What sigma's coordinates are relative to: the frame of the layout. */
const frameOf = ({ sigma }: CanvasContext): Extent => sigma.getCustomBBox() ?? sigma.getBBox();

/** What is drawn; with communities the ground of all of them, which is wider than their marks. */
export const wholeOf = ({ explorer, sigma }: CanvasContext): Extent =>
  (dataOf(explorer.store.getState())?.groups?.marks.size ? sigma.getCustomBBox() : null) ?? sigma.getBBox();

/** The camera under which the whole frame fits what the panels leave free. */
export function fittingCamera(context: CanvasContext): CameraPlace {
  const box = wholeOf(context);
  return centredOn(context, middleOf(box), ratioToFit(context, box));
}

/** How near the camera may go while the whole frame fits a part of the canvas. */
export const fittingRatio = (context: CanvasContext, area: Area): number => ratioToFit(context, wholeOf(context), area);

/** How near the camera may go while a box of the graph fits a part of the canvas: what the panels leave free. */
function ratioToFit({ sigma, frame }: CanvasContext, { x, y }: Box, free = freeArea(frame)): number {
  const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const low = sigma.graphToViewport({ x: x[0], y: y[0] }, { cameraState });
  const high = sigma.graphToViewport({ x: x[1], y: y[1] }, { cameraState });
  const margin = Math.min(fitMargin, fitMarginShare * free.width);
  return Math.max(
    Math.abs(high.x - low.x) / Math.max(free.width - 2 * margin, 80),
    Math.abs(high.y - low.y) / Math.max(free.height - 2 * margin, 80),
  );
}

/** The camera of this ratio that shows a point of the graph in the middle of what the panels leave free. */
function centredOn({ sigma, frame }: CanvasContext, point: { x: number; y: number }, ratio: number): CameraPlace {
  const target = sigma.graphToFramedGraph(point);
  const { width, height } = sigma.getDimensions();
  const free = freeArea(frame);
  const cameraState = { x: target.x, y: target.y, ratio, angle: 0 };
  const shifted = sigma.viewportToFramedGraph(
    { x: width - (free.left + free.width / 2), y: height - (free.top + free.height / 2) },
    { cameraState },
  );
  return { x: shifted.x, y: shifted.y, ratio };
}
