import { dataOf } from '../../view/explorer-state.ts';
import type { Frame } from '../frame.ts';
import { noDetail } from '../groups/dissolve.ts';
import { planDetail, type Sight, sameDetail } from '../groups/plan-detail.ts';
import { mapFrame, toGraph } from '../plane.ts';
import { fittingRatio } from './camera-controller.ts';
import type { Controller } from './canvas-context.ts';
import { transformOf } from './transform.ts';

/** Nothing opens or folds while the camera moves: only what it comes to rest on is looked at. */
const restMs = 160;
/** Nodes on the canvas at most, but for those that were asked for by hand. */
const mostNodes = 2_000;

/** Communities dissolve into what is in them as the camera comes near, and fold as it goes. */
export const detailController: Controller = (context) => {
  const { explorer, sigma, scene, onScene } = context;
  const { store } = explorer;
  const camera = sigma.getCamera();
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Of the whole canvas, also where a panel stands over it: what comes and goes there opens and folds nothing.
  const sight = (): Sight => {
    const { a, d, e, f } = transformOf(sigma);
    const { width, height } = sigma.getDimensions();
    const drawn: Frame = { x: [-e / a, (width - e) / a], y: [(height - f) / d, -f / d] };
    const { x, y } = mapFrame(drawn, (point) => toGraph(scene().plane, point));
    return {
      left: x[0],
      right: x[1],
      bottom: y[0],
      top: y[1],
      scale: Math.abs(a),
      fittingScale: (Math.abs(a) * camera.ratio) / fittingRatio(context, { left: 0, top: 0, width, height }),
      side: Math.min(width, height),
    };
  };
  const look = () => {
    const state = store.getState();
    const groups = state.loading.status === 'ready' ? state.loading.data.groups : null;
    const loaded = state.loading.status === 'ready' ? state.loading.data.nodes.size : 0;
    const now = groups === null || groups.marks.size === 0 ? noDetail : planDetail(groups, sight(), mostNodes - loaded);
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
    if (dataOf(state) !== dataOf(before)) soon();
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
