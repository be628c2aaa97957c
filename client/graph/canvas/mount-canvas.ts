import { MultiDirectedGraph } from 'graphology';
import type { Theme } from '../../theme/theme-name.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { palettes } from '../appearance.ts';
import { type DrawnGraph, drawGraph } from '../drawn-graph.ts';
import type { Point } from '../frame.ts';
import { type Picture, pictureOf } from '../picture.ts';
import { cameraController } from './camera-controller.ts';
import type { CanvasContext, Controller, Scene } from './canvas-context.ts';
import { detailController } from './detail-controller.ts';
import { dragController } from './drag-controller.ts';
import { focusController } from './focus-controller.ts';
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
import { resizeController } from './resize-controller.ts';
import { createSigmaView } from './sigma-view.ts';
import { twinController } from './twin-controller.ts';

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
  let picture = pictureOf(store.getState());
  let scene = sceneOf(picture, theme);
  const sigma = createSigmaView(container, scene.graph, palette.canvas);
  if (picture) sigma.setCustomBBox(picture.arranged.frame);
  // Coordinates follow the frame from the next pass on, and the camera needs them.
  sigma.refresh();

  const context: CanvasContext = {
    explorer,
    sigma,
    frame,
    scene: () => scene,
    regionNames: [],
    onScene(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  const endAnnounced = announceCanvas({
    graph: () => scene.graph,
    pagePointOf(node) {
      if (!scene.graph.hasNode(node)) return null;
      const { left, top } = frame.getBoundingClientRect();
      const { x, y } = sigma.graphToViewport(scene.graph.getNodeAttributes(node));
      return { x: left + x, y: top + y };
    },
  });
  const undo = controllers.map((controller) => controller(context));
  sigma.scheduleRender();
  const mover = createMover(sigma, (isThere) => {
    scene = { ...scene, regions: isThere ? regionsOf(picture) : [] };
    for (const changed of listeners) changed();
  });
  // What is set in one go is drawn once, and what is taken back at once not at all.
  let isUpdating = false;
  let isUnmounted = false;
  const unsubscribe = store.subscribe(() => {
    if (isUpdating) return;
    isUpdating = true;
    queueMicrotask(update);
  });
  function update() {
    isUpdating = false;
    const before = picture;
    const next = pictureOf(store.getState());
    if (isUnmounted || next === null || next === before) return;
    picture = next;
    const isMoved = before !== null && next.data === before.data && next.arranged !== before.arranged;
    const isSameGraph =
      next.filtered === before?.filtered && next.looks === before.looks && next.stresses === before.stresses;
    if (!isSameGraph) {
      const drawn = scene.graph;
      mover.stop();
      scene = sceneOf(next, theme);
      // Whoever is to move begins where it is seen.
      if (isMoved) scene.graph.updateEachNodeAttributes((id, node) => ({ ...node, ...placeIn(drawn, id) }));
      else sigma.setCustomBBox(next.arranged.frame);
      sigma.setGraph(scene.graph);
      for (const changed of listeners) changed();
    }
    scene = { ...scene, guides: next.arranged.guides, regions: regionsOf(next) };
    if (isMoved) mover.move(scene.graph, next.arranged);
    else sigma.scheduleRender();
  }

  return () => {
    isUnmounted = true;
    unsubscribe();
    endAnnounced();
    mover.stop();
    for (const end of undo.reverse()) end();
    sigma.kill();
    container.remove();
  };
}

const placeIn = (graph: DrawnGraph, id: string): Point | undefined =>
  graph.hasNode(id) ? { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') } : undefined;

function sceneOf(picture: Picture | null, theme: Theme): Scene {
  if (picture === null) return { graph: new MultiDirectedGraph(), regions: [], guides: [] };
  return { graph: drawGraph(picture, theme), regions: regionsOf(picture), guides: picture.arranged.guides };
}
