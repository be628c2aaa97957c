import type { Controller } from './canvas-context.ts';
import type { Focus } from './focus.ts';

type Light = 'plain' | 'lit' | 'dimmed';

/** Lights the neighbourhood of what is hovered or selected and dims the rest. Only what changes is styled anew. */
export const focusController: Controller = ({
  explorer: { store },
  sigma,
  scene,
  focus: focusOf,
  onFilled,
  onScene,
}) => {
  let nodes = new Map<string, Light>();
  let edges = new Map<string, Light>();
  /** What sigma was told last; undefined before it is told of a graph. */
  let told: Focus | null | undefined;
  /** Whether sigma has what is lit in rows of its own. */
  let isSorted = false;

  const light = (lightNode: (id: string, light: Light) => void, lightEdge: (id: string, light: Light) => void) => {
    const { graph } = scene();
    const focus = focusOf();
    if (focus === told) return;
    told = focus;
    graph.forEachNode((id) => {
      const light = lightOf(focus, focus?.nodes, id);
      if ((nodes.get(id) ?? 'plain') === light) return;
      nodes.set(id, light);
      lightNode(id, light);
    });
    graph.forEachEdge((id) => {
      const light = lightOf(focus, focus?.edges, id);
      if ((edges.get(id) ?? 'plain') === light) return;
      edges.set(id, light);
      lightEdge(id, light);
    });
  };

  /**
   * Before sigma reads a graph. A state that is set later styles the thing a second time, and takes it out of its row: a
   * hub's hundreds of neighbours would be drawn one by one in every frame.
   */
  const fill = () => {
    nodes = new Map();
    edges = new Map();
    told = undefined;
    // Not by `setNodeState`, which has what it names styled again, whether sigma has read it or not.
    light(
      (id, light) => {
        sigma.getNodeState(id).light = light;
      },
      (id, light) => {
        sigma.getEdgeState(id).light = light;
      },
    );
    isSorted = told !== null;
  };

  const update = () => {
    light(
      (id, light) => sigma.setNodeState(id, { light }),
      (id, light) => sigma.setEdgeState(id, { light }),
    );
    if (!isSorted || told !== null) return;
    // With nothing lit, all lies above each other as in the graph again.
    isSorted = false;
    sigma.refresh({ schedule: true });
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.view.selection !== before.view.selection) update();
  });
  const endFilled = onFilled(fill);
  const endScene = onScene(update);
  update();
  return () => {
    unsubscribe();
    endFilled();
    endScene();
  };
};

function lightOf(focus: Focus | null, lit: ReadonlySet<string> | undefined, id: string): Light {
  if (lit?.has(id)) return 'lit';
  return focus?.dims ? 'dimmed' : 'plain';
}
