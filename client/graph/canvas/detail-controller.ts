import { dataOf } from '../../view/explorer-state.ts';
import { noDetail } from '../groups/dissolve.ts';
import { planDetail, type Sight, sameDetail } from '../groups/plan-detail.ts';
import { fittingCamera } from './camera-controller.ts';
import type { Controller } from './canvas-context.ts';
import { transformOf } from './canvas-layer.ts';
import { freeArea } from './free-area.ts';

/** Nothing opens or folds while the camera moves: only what it comes to rest on is looked at. */
const restMs = 160;
/** Nodes on the canvas at most, but for those that were asked for by hand. */
const mostNodes = 2_000;

/** Communities dissolve into what is in them as the camera comes near, and fold as it goes. */
export const detailController: Controller = (context) => {
  const { explorer, sigma, frame, onScene } = context;
  const { store } = explorer;
  const camera = sigma.getCamera();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sight = (): Sight => {
    const { a, d, e, f } = transformOf(sigma);
    const { width, height } = freeArea(frame);
    return {
      left: -e / a,
      right: (width - e) / a,
      bottom: (height - f) / d,
      top: -f / d,
      scale: Math.abs(a),
      fittingScale: (Math.abs(a) * camera.ratio) / fittingCamera(context).ratio,
      side: Math.min(width, height),
    };
  };
  const look = () => {
    const state = store.getState();
    const groups = state.loading.status === 'ready' ? state.loading.data.groups : null;
    const loaded = state.loading.status === 'ready' ? state.loading.data.nodes.size : 0;
    const now =
      groups === null || groups.marks.size === 0
        ? noDetail
        : planDetail(groups, sight(), state.near, mostNodes - loaded);
    if (!sameDetail(now, state.near)) store.setState({ near: now });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, restMs);
  };
  camera.on('updated', soon);
  sigma.on('resize', soon);
  const endScene = onScene(soon);
  const unsubscribe = store.subscribe((state, before) => {
    // The inspector, which stands over part of the picture, comes and goes with what is selected.
    if (dataOf(state) !== dataOf(before) || state.view.selection !== before.view.selection) soon();
  });
  soon();
  return () => {
    clearTimeout(timer);
    camera.off('updated', soon);
    sigma.off('resize', soon);
    endScene();
    unsubscribe();
  };
};
