import type { Theme } from '../../theme/theme.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf, type ExplorerState } from '../../view/explorer-state.ts';
import { palettes } from '../appearance.ts';
import { drawGraph } from '../drawn-graph.ts';
import { filterGraph } from '../filter-graph.ts';
import { regionShapes } from '../region-shapes.ts';
import { cameraController } from './camera-controller.ts';
import type { CanvasContext, Controller, Scene } from './canvas-context.ts';
import { focusController } from './focus-controller.ts';
import { keyboardController } from './keyboard-controller.ts';
import { labelController } from './label-controller.ts';
import { pointerController } from './pointer-controller.ts';
import { regionController } from './region-controller.ts';
import { resizeController } from './resize-controller.ts';
import { createSigmaView } from './sigma-view.ts';
import { twinController } from './twin-controller.ts';

const controllers: readonly Controller[] = [
  resizeController,
  cameraController,
  regionController,
  labelController,
  focusController,
  pointerController,
  keyboardController,
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
  let scene = sceneOf(store.getState());
  const sigma = createSigmaView(container, scene.graph, palette.canvas);
  const frameGraph = () => {
    const data = dataOf(store.getState());
    if (data) sigma.setCustomBBox(data.frame);
  };
  frameGraph();
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
  const undo = controllers.map((controller) => controller(context));
  sigma.scheduleRender();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.loading === before.loading && state.view.filters === before.view.filters) return;
    scene = sceneOf(state);
    frameGraph();
    sigma.setGraph(scene.graph);
    for (const changed of listeners) changed();
  });

  return () => {
    unsubscribe();
    for (const end of undo.reverse()) end();
    sigma.kill();
    container.remove();
  };
}

function sceneOf(state: ExplorerState): Scene {
  const data = dataOf(state);
  if (data === null) return { graph: drawGraph(emptyFilter, state.theme), regions: [] };
  const filtered = filterGraph(data, state.view.filters);
  return {
    graph: drawGraph(filtered, state.theme),
    // What was added hangs on its neighbour, maybe far from its group: it must not bend the map.
    regions: regionShapes(
      filtered.nodes.filter((node) => !data.added.has(node.id)),
      data.communities,
    ),
  };
}

const emptyFilter = { nodes: [], edges: [], kinds: new Map(), types: new Map(), hidden: { nodes: 0, edges: 0 } };
