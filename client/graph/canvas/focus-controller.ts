import type { Controller } from './canvas-context.ts';
import type { Focus } from './focus.ts';

type Light = 'plain' | 'lit' | 'dimmed';

/** Lights the neighbourhood of what is hovered or selected and dims the rest. Only what changes is styled anew. */
export const focusController: Controller = ({ explorer: { store }, sigma, scene, focus: focusOf, onScene }) => {
  let nodes = new Map<string, Light>();
  let edges = new Map<string, Light>();

  const update = () => {
    const { graph } = scene();
    const focus = focusOf();
    graph.forEachNode((id) => {
      const light = lightOf(focus, focus?.nodes, id);
      if ((nodes.get(id) ?? 'plain') === light) return;
      nodes.set(id, light);
      sigma.setNodeState(id, { light });
    });
    graph.forEachEdge((id) => {
      const light = lightOf(focus, focus?.edges, id);
      if ((edges.get(id) ?? 'plain') === light) return;
      edges.set(id, light);
      sigma.setEdgeState(id, { light });
    });
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.view.selection !== before.view.selection) update();
  });
  const endScene = onScene(() => {
    // Sigma keeps the states of what is in both graphs.
    nodes = new Map(scene().graph.mapNodes((id) => [id, sigma.getNodeState(id).light]));
    edges = new Map(scene().graph.mapEdges((id) => [id, sigma.getEdgeState(id).light]));
    update();
  });
  update();
  return () => {
    unsubscribe();
    endScene();
  };
};

function lightOf(focus: Focus | null, lit: ReadonlySet<string> | undefined, id: string): Light {
  if (lit?.has(id)) return 'lit';
  return focus?.dims ? 'dimmed' : 'plain';
}
