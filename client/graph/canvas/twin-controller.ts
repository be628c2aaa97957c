import { dataOf, type ExplorerState } from '../../view/explorer-state.ts';
import type { Controller } from './canvas-context.ts';
import { firstPanels } from './first-picture.ts';

const settledMs = 120;
/** Communities may yet open under a camera that has just come to rest. */
const openedMs = 260;

/**
 * Once the camera rests, tells the page's list twin of the canvas (`[data-twin] [data-node]`) where each node is
 * drawn, as `data-at="x,y"` in CSS pixels of the canvas. Assistive tools and tests find nodes by it.
 */
export const twinController: Controller = (context) => {
  const { explorer, sigma, frame, scene, onScene, isWorking, onWork } = context;
  const { store } = explorer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListed = false;
  const tell = () => {
    const state = store.getState();
    if (isWorking() || !isListed || (hasMarks(state) && state.worked.pending.length > 0)) {
      timer = setTimeout(tell, openedMs);
      return;
    }
    const { graph } = scene();
    for (const item of document.querySelectorAll<HTMLElement>('[data-twin] [data-node]')) {
      const id = item.dataset.node;
      if (id === undefined || !graph.hasNode(id)) continue;
      const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(id));
      item.dataset.at = `${Math.round(x)},${Math.round(y)}`;
    }
    frame.dataset.settled = 'true';
  };
  // The frame that shows a change may be long in coming; until then what the list says is out of date.
  const changed = () => {
    clearTimeout(timer);
    delete frame.dataset.settled;
  };
  const rendered = () => {
    changed();
    timer = setTimeout(tell, hasMarks(store.getState()) ? openedMs : settledMs);
  };
  const camera = sigma.getCamera();
  camera.on('updated', changed);
  sigma.on('resize', changed);
  sigma.on('afterRender', rendered);
  const endScene = onScene(rendered);
  const endWork = onWork(rendered);
  rendered();
  void firstPanels.then(() => {
    isListed = true;
  });
  return () => {
    endScene();
    endWork();
    camera.off('updated', changed);
    sigma.off('resize', changed);
    sigma.off('afterRender', rendered);
    changed();
  };
};

const hasMarks = (state: ExplorerState): boolean => (dataOf(state)?.groups?.marks.size ?? 0) > 0;
