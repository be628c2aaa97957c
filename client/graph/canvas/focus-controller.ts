import type { Controller } from './canvas-context.ts';
import { focusOf } from './focus.ts';

/** Lights the neighbourhood of what is hovered or selected and dims the rest. */
export const focusController: Controller = ({ explorer: { store }, sigma, scene, onScene }) => {
  let focused = false;
  const update = () => {
    const { graph } = scene();
    const focus = focusOf(store.getState(), graph);
    if (focus === null && !focused) return;
    focused = focus !== null;
    const lightOf = (lit: Set<string> | undefined, id: string) =>
      lit === undefined ? 'plain' : lit.has(id) ? 'lit' : 'dimmed';
    graph.forEachNode((id) => {
      sigma.setNodeState(id, { light: lightOf(focus?.nodes, id) });
    });
    graph.forEachEdge((id) => {
      sigma.setEdgeState(id, { light: lightOf(focus?.edges, id) });
    });
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.view.selection !== before.view.selection) update();
  });
  const endScene = onScene(() => {
    focused = true;
    update();
  });
  update();
  return () => {
    unsubscribe();
    endScene();
  };
};
