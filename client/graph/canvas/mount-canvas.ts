import { MultiDirectedGraph } from 'graphology';
import type { Theme } from '../../theme/theme-name.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { nextTask } from '../../view/next-task.ts';
import { palettes } from '../appearance.ts';
import { type DrawnGraph, drawGraph, placeIn } from '../drawn-graph.ts';
import type { Point } from '../frame.ts';
import { type Picture, pictureOf } from '../picture.ts';
import { level, toGraph } from '../plane.ts';
import { cameraController } from './camera-controller.ts';
import type { CanvasContext, Controller } from './canvas-context.ts';
import { detailController } from './detail-controller.ts';
import { dragController } from './drag-controller.ts';
import { pictureIsThere } from './first-picture.ts';
import { keptFocus } from './focus.ts';
import { focusController } from './focus-controller.ts';
import { followScreen } from './follow-screen.ts';
import { guideController } from './guide-controller.ts';
import { keyboardController } from './keyboard-controller.ts';
import { labelController } from './label-controller.ts';
import { lassoController } from './lasso-controller.ts';
import { menuController } from './menu-controller.ts';
import { minimapController } from './minimap-controller.ts';
import { createMover } from './move-nodes.ts';
import { announceCanvas } from './on-canvas.ts';
import { pinController } from './pin-controller.ts';
import { pointerController } from './pointer-controller.ts';
import { regionController } from './region-controller.ts';
import { regionsOf } from './regions-of.ts';
import { replaceGraph } from './replace-graph.ts';
import { resizeController } from './resize-controller.ts';
import type { Scene } from './scene.ts';
import { createSigmaView } from './sigma-view.ts';
import { twinController } from './twin-controller.ts';
import { waysIn, waysOut } from './ways-of-members.ts';

/** Up to so many nodes and edges are drawn in one go: in less time than a frame takes. */
const atOnce = 1_200;

const controllers: readonly Controller[] = [
  resizeController,
  cameraController,
  detailController,
  guideController,
  regionController,
  labelController,
  pinController,
  focusController,
  pointerController,
  keyboardController,
  dragController,
  lassoController,
  menuController,
  minimapController,
  twinController,
];

/**
 * Draws the explorer's state into an empty element, and keeps drawing as the state changes. Returns what takes
 * everything away again. A change of theme needs a new canvas.
 */
export function mountCanvas(explorer: Explorer, frame: HTMLElement, theme: Theme): () => void {
  const { store } = explorer;
  const palette = palettes[theme];
  const container = document.createElement('div');
  container.className = 'canvas-stage';
  frame.append(container);

  const listeners = new Set<() => void>();
  const workListeners = new Set<() => void>();
  const frameListeners = new Set<() => void>();
  const fillListeners = new Set<() => void>();
  let picture: Picture | null = null;
  /** Sigma's graph, the same as long as the canvas is there. */
  const shown: DrawnGraph = new MultiDirectedGraph();
  let isWorking = false;
  let isReplacing = false;
  let isUnmounted = false;
  /** Whether those who draw around sigma have yet to hear of what it drew last. */
  let isUnheard = false;
  const endScreen = followScreen(explorer);
  const sigma = createSigmaView(container, shown, palette.canvas);
  const first = pictureOf(store.getState());
  const plane = first?.arranged.plane ?? level;
  let scene: Scene = { graph: shown, plane, regions: [], guides: [], isMoving: false };
  if (first) sigma.setCustomBBox(first.arranged.frame);
  // Coordinates follow the frame from the next pass on, and the camera needs them.
  sigma.refresh();

  const context: CanvasContext = {
    explorer,
    sigma,
    frame,
    scene: () => scene,
    focus: keptFocus(store.getState, () => scene),
    regionNames: [],
    dragged: new Set(),
    onFrame: (drawn) => listening(frameListeners, drawn),
    onFilled: (filled) => listening(fillListeners, filled),
    onScene: (changed) => listening(listeners, changed),
    isWorking: () => isWorking,
    onWork: (begun) => listening(workListeners, begun),
  };
  const frameDrawn = () => {
    isUnheard = isReplacing;
    if (!isReplacing) for (const drawn of frameListeners) drawn();
  };
  sigma.on('afterRender', frameDrawn);
  // In the frame that will be seen; unless sigma, asked before, has just drawn another.
  const hearSoon = () =>
    requestAnimationFrame(() => {
      if (isUnheard && !isUnmounted) frameDrawn();
    });
  const endAnnounced = announceCanvas({
    graph: () => scene.graph,
    placeOf: (node) => (scene.graph.hasNode(node) ? toGraph(scene.plane, scene.graph.getNodeAttributes(node)) : null),
    pagePointOf(node) {
      if (!scene.graph.hasNode(node)) return null;
      const { left, top } = frame.getBoundingClientRect();
      const { x, y } = sigma.graphToViewport(scene.graph.getNodeAttributes(node));
      return { x: left + x, y: top + y };
    },
  });
  const undo = controllers.map((controller) => controller(context));
  const tellScene = () => {
    for (const changed of listeners) changed();
  };
  const isDragged = (id: string) => context.dragged.has(id);
  const mover = createMover(sigma, isDragged, (isThere) => {
    scene = { ...scene, regions: isThere ? regionsOf(picture) : [], isMoving: !isThere };
    tellScene();
  });
  // What is set in one go is drawn once, and what is taken back at once not at all.
  let isUpdating = false;
  const planUpdate = () => {
    if (isUpdating) return;
    isUpdating = true;
    queueMicrotask(() => {
      isUpdating = false;
      void update();
    });
  };
  const unsubscribe = store.subscribe(planUpdate);

  /** Draws what the state says by now. One at a time: what changes meanwhile is drawn after it. */
  async function update() {
    const before = picture;
    const next = pictureOf(store.getState());
    if (isWorking || isUnmounted || next === null || next === before) return;
    const isSameGraph =
      next.filtered === before?.filtered && next.looks === before.looks && next.stresses === before.stresses;
    if (isSameGraph) showPlaces(next);
    else {
      isWorking = true;
      for (const begun of workListeners) begun();
      try {
        await showGraph(next);
      } finally {
        isWorking = false;
      }
      planUpdate();
    }
  }

  const isMovedTo = (next: Picture) =>
    picture !== null && next.data === picture.data && next.arranged !== picture.arranged;

  function showPlaces(next: Picture) {
    const isMoved = isMovedTo(next);
    picture = next;
    const { plane, guides } = next.arranged;
    scene = { ...scene, plane, guides, regions: regionsOf(next) };
    if (isMoved) {
      mover.move(shown, next.arranged);
      return;
    }
    tellScene();
    sigma.scheduleRender();
  }

  /** A large graph in several tasks, between which the page answers to whoever uses it. */
  async function showGraph(next: Picture) {
    const pause = next.filtered.nodes.length + next.filtered.edges.length > atOnce ? nextTask : () => undefined;
    const graph = drawGraph(next, theme);
    await pause();
    const regions = regionsOf(next);
    await pause();
    if (isUnmounted) return;
    const isMoved = isMovedTo(next);
    // A community that folds or dissolves under the camera, among others that hold still.
    const isDetail = !isMoved && next.data.groups !== null && next.data.frame === picture?.data.frame;
    if (isDetail) await mover.leave(shown, waysOut(shown, graph), () => pictureOf(store.getState()) === next);
    if (isUnmounted) return;
    picture = next;
    mover.stop();
    const ways = isDetail ? waysIn(shown, graph) : new Map<string, Point>();
    // Whoever is to move begins where it is seen.
    if (isMoved)
      graph.updateEachNodeAttributes((id, node) => ({ ...node, ...(shown.hasNode(id) && placeIn(shown, id)) }));
    else sigma.setCustomBBox(next.arranged.frame);
    isReplacing = true;
    replaceGraph(sigma, shown, graph, () => {
      const { plane, guides } = next.arranged;
      scene = { graph: shown, plane, regions, guides, isMoving: false };
      for (const filled of fillListeners) filled();
    });
    isReplacing = false;
    pictureIsThere();
    tellScene();
    if (isMoved) mover.move(shown, next.arranged);
    else {
      mover.arrive(shown, ways, tellScene);
      hearSoon();
    }
  }
  void update();

  return () => {
    isUnmounted = true;
    unsubscribe();
    endAnnounced();
    endScreen();
    mover.stop();
    for (const end of undo.reverse()) end();
    sigma.kill();
    container.remove();
  };
}

/** Calls back until what it returns is called. */
function listening(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
