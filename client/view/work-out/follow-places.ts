import { fewResults } from '../../graph/few-results.ts';
import { frameAround } from '../../graph/frame.ts';
import type { GraphData } from '../../graph/graph-data.ts';
import { settingsOf } from '../../layout/layout-descriptor.ts';
import type { LayoutGraph } from '../../layout/layout-graph.ts';
import { type LayoutReport, mostIterations } from '../../layout/layout-task.ts';
import { type LayoutRun, runLayout } from '../../layout/run-layout.ts';
import type { Explorer } from '../create-explorer.ts';
import { dataOf, type ExplorerState } from '../explorer-state.ts';
import type { Layout, Pins } from '../view.ts';
import { byNode, graphToArrange, isArrangedAlike } from './graph-to-arrange.ts';

const words = 'arranging';

/** What a run is made for: anything of it changed, and it begins anew. `null` where all stands as stored. */
const wantedOf = (state: ExplorerState) => {
  const data = dataOf(state);
  const { layout, pins } = state.view;
  // Communities stand where their members do.
  return data === null || (data.groups?.marks.size ?? 0) > 0
    ? null
    : request(
        data,
        layout.kind,
        layout.added,
        layout.without,
        layout.settings,
        // What is pinned while forces rest moves no other.
        layout.kind === 'force' ? noPins : pins,
        layout.held,
      );
};

const noPins: Pins = [];

const request = fewResults(
  (
    data: GraphData,
    kind: Layout['kind'],
    added: number,
    without: Layout['without'],
    given: Layout['settings'],
    pins: Pins,
    held: Layout['held'],
  ) => {
    const settings = settingsOf({ kind, settings: given });
    if (kind === 'stored' && settings.spread !== 1) return null;
    return { graph: graphToArrange(data, { kind, added, without, held }, pins), arranging: { kind, settings }, held };
  },
);

type Wanted = NonNullable<ReturnType<typeof request>>;

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isSameLayout = (a: Wanted, b: Wanted): boolean => isSame(a.arranging, b.arranging);

/**
 * Keeps the places of nodes as the view's layout wants them, in a worker. While the reader lets the forces run they go
 * on without end; when he stops them, the number of iterations becomes a step of the view. Returns what ends it.
 */
export function followPlaces(explorer: Explorer): () => void {
  const { store } = explorer;
  let made: Wanted | null = null;
  let run: LayoutRun | null = null;
  /** How far the run was told to go. */
  let until = 0;
  /** What the run began with, what it was told to hold while it ran, and both with the iterations where that took effect. */
  let begunWith: Layout['held'] = [];
  let orders: Pins[] = [];
  let held: Layout['held'] = [];

  const setArrangement = (arrangement: ExplorerState['worked']['arrangement'], isPending: boolean) =>
    store.setState(({ worked }) => ({
      worked: {
        ...worked,
        arrangement,
        pending: [...worked.pending.filter((one) => one !== words), ...(isPending ? [words] : [])],
      },
    }));
  const end = () => {
    run?.end();
    run = null;
  };

  function report(
    graph: LayoutGraph,
    kind: Layout['kind'],
    { places: flat, guides, iterations, heldAt, isLast }: LayoutReport,
  ) {
    held = [...begunWith, ...heldAt.map((at, i) => ({ at, pins: orders[i] ?? [] }))];
    const places = new Map(graph.nodes.map(({ id }, i) => [id, { x: flat[2 * i] ?? 0, y: flat[2 * i + 1] ?? 0 }]));
    const settled = graph.nodes.flatMap(({ id, isLate }) => (isLate ? [] : (places.get(id) ?? [])));
    const corners = guides.flatMap(({ left, right, top, bottom }) => [
      { x: left, y: bottom },
      { x: right, y: top },
    ]);
    const frame = frameAround([...settled, ...corners]);
    setArrangement(
      { kind, places, guides, frame, iterations, isMoving: !isLast },
      !isLast && !store.getState().isRunning,
    );
    // Stopped by the reader: what has been run by now is what the view says.
    const { view, isRunning } = store.getState();
    // More than a view can hold: that stops it, too.
    if (isRunning && iterations >= mostIterations) store.setState({ isRunning: false });
    else if (isLast && !isRunning && kind === 'force' && until === Number.POSITIVE_INFINITY) {
      until = iterations;
      explorer.change(`Arrange by forces, ${iterations} iterations`, { layout: { ...view.layout, iterations, held } });
    }
  }

  function follow() {
    const state = store.getState();
    const wanted = wantedOf(state);
    const goal = state.isRunning ? Number.POSITIVE_INFINITY : state.view.layout.iterations;
    if (wanted === null) {
      made = null;
      end();
      if (state.worked.arrangement !== null || state.worked.pending.includes(words)) setArrangement(null, false);
      if (state.isRunning) store.setState({ isRunning: false });
      return;
    }
    // Hiding takes nodes off the canvas and none out of the arrangement.
    const isAlike = made !== null && isSameLayout(made, wanted) && isArrangedAlike(made.graph, wanted.graph);
    // Nor does it begin anew for what it has held by itself.
    if (isAlike && isSame(wanted.held, held)) made = wanted;
    const { graph, arranging } = wanted;
    const { kind } = arranging;
    if (kind !== 'force' && state.isRunning) store.setState({ isRunning: false });
    // Forces cannot be run backwards.
    const isPast = kind === 'force' && until !== Number.POSITIVE_INFINITY && goal < until;
    if (wanted !== made || isPast) {
      // Where only nodes came, those that stand are to hold still until all have their places.
      const isQuiet = made !== null && !isPast && isSameLayout(made, wanted);
      made = wanted;
      until = goal;
      begunWith = wanted.held;
      held = wanted.held;
      orders = [];
      end();
      const own = runLayout(
        graph,
        arranging,
        goal,
        (message) => {
          requestAnimationFrame(() => own.shown());
          if (run === own && (message.isLast || !isQuiet || store.getState().isRunning)) report(graph, kind, message);
        },
        () => {
          store.setState({ notice: 'The layout could not be worked out here. Reload the page to try again.' });
          if (run === own) setArrangement(store.getState().worked.arrangement, false);
        },
      );
      run = own;
      setArrangement(state.worked.arrangement, true);
      if (kind === 'force' && state.isRunning) holdPins(state.view.pins);
    } else if (kind === 'force') {
      if (state.isRunning) holdPins(state.view.pins);
      if (goal === until) return;
      if (until === Number.POSITIVE_INFINITY) run?.rest();
      else {
        until = goal;
        run?.goOn(goal);
      }
    }
  }

  /** From here on the running forces hold what is pinned by now. */
  function holdPins(pins: Pins) {
    if (isSame(pins, orders.at(-1) ?? begunWith.at(-1)?.pins ?? [])) return;
    orders.push(pins);
    run?.hold(byNode(pins));
  }

  const unsubscribe = store.subscribe((state, before) => {
    const isSame =
      state.loading === before.loading &&
      state.view.layout === before.view.layout &&
      state.view.pins === before.view.pins &&
      state.isRunning === before.isRunning;
    if (!isSame) follow();
  });
  follow();
  return () => {
    unsubscribe();
    end();
  };
}
