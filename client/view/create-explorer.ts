import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import type { GraphData } from '../graph/graph-data.ts';
import { applyOperation, loadGraph } from '../graph/load-graph.ts';
import type { GraphSource } from '../source/graph-source.ts';
import { type ErrorWords, isAbort, wordsOf } from '../source/source-problem.ts';
import { chooseTheme, currentTheme, type Theme } from '../theme/theme.ts';
import { kindWords } from '../words/kind-words.ts';
import { relationWords } from '../words/relation-words.ts';
import { dataOf, type ExplorerState, type Hovered, nothingWorked } from './explorer-state.ts';
import {
  type CameraPlace,
  firstView,
  noFilters,
  type Operation,
  type Selection,
  sameSelection,
  type View,
} from './view.ts';

/** The explorer without its pixels: the state and everything a reader can do to it. */
export interface Explorer {
  store: StoreApi<ExplorerState>;
  source: GraphSource;
  /** Shows a view as it is, without a step: on opening and on Back. */
  open(view: View, notice?: string): void;
  /** Fetches everything again. */
  reload(): void;
  /**
   * One undoable step of any sort, under a name for people ("Hide 3 nodes"). What changes the base or the operations is
   * fetched first, and view and picture change together; a failure leaves both as they were.
   */
  change(name: string, change: ViewChange): void;
  select(selection: Selection | null): void;
  /** Selects a node, fetches it if it is not on the canvas, and moves the camera to it. */
  goTo(node: NodeId, kind: NodeKind): void;
  expand(node: NodeId, count: number): void;
  /** Takes back what expanding this node brought. */
  collapse(node: NodeId): void;
  setPapers(papers: 'with' | 'without'): void;
  toggleKind(kind: NodeKind): void;
  toggleType(type: EdgeType): void;
  clearFilters(): void;
  moveCamera(camera: CameraPlace | null): void;
  hover(hovered: Hovered | null): void;
  /** Notes that the graph's source is away, and why; null when it is back, and then what failed is fetched. */
  setAway(away: ErrorWords | null): void;
  arrived(): void;
  setTheme(theme: Theme): void;
  dismissNotice(): void;
}

/** Parts of the view to replace, or how they follow from the present view. */
export type ViewChange = Partial<View> | ((view: View) => Partial<View>);

export function createExplorer(source: GraphSource): Explorer {
  const store = createStore<ExplorerState>(() => ({
    view: firstView,
    steps: 0,
    stepName: '',
    loading: { status: 'loading' },
    busy: false,
    away: null,
    notice: null,
    hovered: null,
    worked: nothingWorked,
    isRunning: false,
    theme: currentTheme(),
    wanted: null,
  }));
  const { getState, setState } = store;
  let running = new AbortController();

  /** Runs the newest request only; an older one still under way is given up. */
  async function fetching(work: (signal: AbortSignal) => Promise<void>, failed: (error: unknown) => void) {
    running.abort();
    const own = new AbortController();
    running = own;
    setState({ busy: true });
    try {
      await work(own.signal);
    } catch (error) {
      if (!isAbort(error)) failed(error);
    }
    if (running === own) setState({ busy: false });
  }

  const tell = (error: unknown) => {
    const words = wordsOf(error);
    setState(words.isAway ? { away: words } : { notice: `${words.title}. ${words.message}` });
  };
  const step = (name: string, change: Partial<View>) =>
    setState((state) => ({
      view: { ...state.view, ...change },
      steps: state.steps + 1,
      stepName: name,
      notice: null,
    }));
  const replaceData = (data: GraphData) =>
    setState((state) =>
      state.loading.status === 'ready' ? { loading: { ...state.loading, data }, hovered: null } : {},
    );

  function load(view: View) {
    fetching(
      async (signal) => {
        const [summary, data] = await Promise.all([
          source.summary(signal),
          loadGraph(source, view.base, view.operations, signal),
        ]);
        setState({ loading: { status: 'ready', summary, data }, hovered: null });
      },
      (error) => {
        const words = wordsOf(error);
        setState({ loading: { status: 'failed', ...words }, ...(words.isAway && { away: words }) });
      },
    );
  }

  /** Fetches first and commits view and data together, so that a failure leaves the picture as it was. */
  function operate(name: string, operation: Operation, change: Partial<View>, wanted: NodeId | null) {
    const { view } = getState();
    const data = dataOf(getState());
    if (data === null) return;
    fetching(async (signal) => {
      const grown = await applyOperation(source, data, operation, signal);
      if (operation.kind === 'expand' && grown.nodes.size === data.nodes.size && grown.edges.size === data.edges.size) {
        setState({ notice: `Everything next to ${data.nodes.get(operation.node)?.name} is on the canvas already.` });
        return;
      }
      replaceData(grown);
      step(name, { ...change, operations: [...view.operations, operation] });
      setState({ wanted });
    }, tell);
  }

  /** As `operate`, for a change that is no addition: the graph is built anew. */
  function rebuild(name: string, change: Partial<View>) {
    const next = { ...getState().view, ...change };
    fetching(async (signal) => {
      replaceData(await loadGraph(source, next.base, next.operations, signal));
      step(name, change);
    }, tell);
  }

  function change(name: string, wanted: ViewChange) {
    const { view } = getState();
    const parts = typeof wanted === 'function' ? wanted(view) : wanted;
    const isSameGraph =
      (parts.base ?? view.base) === view.base && (parts.operations ?? view.operations) === view.operations;
    if (isSameGraph) step(name, parts);
    else rebuild(name, parts);
  }

  const toggled = <T>(list: readonly T[], item: T): T[] =>
    list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

  const nameOf = (node: NodeId): string => dataOf(getState())?.nodes.get(node)?.name ?? node;
  function selectWords(selection: Selection | null): string {
    if (selection === null) return 'Let go of the selection';
    if (selection.kind === 'node') return `Select ${nameOf(selection.node)}`;
    if (selection.kind === 'nodes') return `Select ${selection.nodes.length} nodes`;
    return `Select ${nameOf(selection.source)} ${relationWords[selection.type].name} ${nameOf(selection.target)}`;
  }

  return {
    store,
    source,
    open(view, notice) {
      const before = getState();
      setState({ view, notice: notice ?? null });
      const sameGraph =
        before.loading.status === 'ready' &&
        JSON.stringify([before.view.base, before.view.operations]) === JSON.stringify([view.base, view.operations]);
      if (!sameGraph) load(view);
    },
    reload() {
      setState({ loading: { status: 'loading' } });
      load(getState().view);
    },
    change,
    select(selection) {
      if (!sameSelection(getState().view.selection, selection)) step(selectWords(selection), { selection });
    },
    goTo(node, kind) {
      const { view } = getState();
      const hiddenKinds = view.filters.hiddenKinds.filter((hidden) => hidden !== kind);
      const change: Partial<View> = {
        selection: { kind: 'node', node },
        filters: { ...view.filters, hiddenKinds },
      };
      if (dataOf(getState())?.nodes.has(node)) {
        step(`Go to ${nameOf(node)}`, change);
        setState({ wanted: node });
      } else operate(`Show ${nameOf(node)}`, { kind: 'show', node }, change, node);
    },
    expand(node, count) {
      operate(`Expand ${nameOf(node)} by ${count}`, { kind: 'expand', node, count }, {}, null);
    },
    collapse(node) {
      const operations = getState().view.operations.filter((one) => !(one.kind === 'expand' && one.node === node));
      rebuild(`Collapse ${nameOf(node)}`, { operations });
    },
    setPapers(papers) {
      rebuild(papers === 'with' ? 'Overview with papers' : 'Overview of entities', {
        base: { kind: 'overview', papers },
        camera: null,
      });
    },
    toggleKind(kind) {
      const { filters } = getState().view;
      step(`${filters.hiddenKinds.includes(kind) ? 'Show' : 'Hide'} ${kindWords[kind].many.toLowerCase()}`, {
        filters: { ...filters, hiddenKinds: toggled(filters.hiddenKinds, kind) },
      });
    },
    toggleType(type) {
      const { filters } = getState().view;
      step(`${filters.hiddenTypes.includes(type) ? 'Show' : 'Hide'} “${relationWords[type].name}”`, {
        filters: { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) },
      });
    },
    clearFilters() {
      step('Clear the filters', { filters: noFilters });
    },
    moveCamera(camera) {
      setState((state) => ({ view: { ...state.view, camera } }));
    },
    hover(hovered) {
      setState({ hovered });
    },
    setAway(away) {
      const before = getState();
      if (before.away?.message !== away?.message) setState({ away });
      if (away === null && before.loading.status === 'failed' && before.loading.isAway) load(before.view);
    },
    arrived() {
      setState({ wanted: null });
    },
    setTheme(theme) {
      chooseTheme(theme);
      setState({ theme });
    },
    dismissNotice() {
      setState({ notice: null });
    },
  };
}
