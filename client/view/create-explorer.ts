import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import type { GraphData } from '../graph/graph-data.ts';
import { openedByCamera } from '../graph/groups/settle.ts';
import type { EdgeRef, GraphSource, Sorts } from '../source/graph-source.ts';
import { type ErrorWords, isAbort, wordsOf } from '../source/source-problem.ts';
import type { Theme } from '../theme/theme-name.ts';
import { kindWords } from '../words/kind-words.ts';
import { relationWords } from '../words/relation-words.ts';
import type { Drawer } from './drawer.ts';
import { dataOf, type ExplorerState, firstState, type Hovered } from './explorer-state.ts';
import { type KeptAddresses, keptAddresses } from './kept-addresses.ts';
import { KeptGraphs } from './kept-graphs.ts';
import { missingWords, nameIn, nothingNewWords, selectWords } from './step-words.ts';
import { firstSteps, leaving, type Steps, stepped } from './steps.ts';
import { type CameraPlace, noFilters, type Operation, type Selection, sameSelection, type View } from './view.ts';

/** The explorer without its pixels: the state and everything a reader can do to it. */
export interface Explorer {
  store: StoreApi<ExplorerState>;
  source: GraphSource;
  addresses: KeptAddresses;
  /** Shows a view as it is, as the first step, or as the shown one of steps that are known already. */
  open(view: View, notice?: string, steps?: Steps): void;
  /** Undoes or redoes up to this step. A number that is none does nothing. */
  jumpTo(step: number): void;
  undo(): void;
  redo(): void;
  /** Fetches everything again. */
  reload(): void;
  /** Gives up what is being fetched for the canvas; view and picture stay as they are. */
  cancel(): void;
  /**
   * One undoable step of any sort, under a name for people ("Hide 3 nodes"). What changes the base or the operations is
   * fetched first, and view and picture change together; a failure leaves both as they were.
   */
  change(name: string, change: ViewChange): void;
  /**
   * What is seen already and no step yet, as a brush that is held; `null` when it is over. Before anything else becomes a
   * step, and before steps are undone or redone, it is called to become one itself: each step keeps its own picture.
   */
  setUnfinished(finish: Finish | null): void;
  select(selection: Selection | null): void;
  /** Selects a node, fetches it if it is not on the canvas, and moves the camera to it. */
  goTo(node: NodeId, kind: NodeKind): void;
  /** Selects an edge, fetches its ends if they are not on the canvas, and shows both. */
  goToEdge(edge: EdgeRef): void;
  /** Moves the camera so that these are seen. */
  lookAt(nodes: readonly NodeId[]): void;
  expand(node: NodeId, count: number, sorts?: Sorts): void;
  /** Takes back what expanding this node brought. */
  collapse(node: NodeId): void;
  setPapers(papers: 'with' | 'without'): void;
  toggleKind(kind: NodeKind): void;
  toggleType(type: EdgeType): void;
  clearFilters(): void;
  moveCamera(camera: CameraPlace | null): void;
  /** Opens or changes what stands below the canvas, or closes it. No step: the picture stays as it is. */
  showDrawer(drawer: Drawer | null): void;
  hover(hovered: Hovered | null): void;
  /** Notes that the graph's source is away, and why; null when it is back, and then what failed is fetched. */
  setAway(away: ErrorWords | null): void;
  arrived(): void;
  setTheme(theme: Theme): void;
  /** One sentence to the reader. */
  tell(notice: string): void;
  dismissNotice(): void;
}

/** Parts of the view to replace, or how they follow from the present view. */
export type ViewChange = Partial<View> | ((view: View) => Partial<View>);

/** Makes what is unfinished a step, because of another one. */
export type Finish = (by: 'step' | 'undo') => void;

/** A name may hold those of nodes that are on their way. */
type StepName = string | (() => string);

/** The theme as the page has it. */
export interface ThemeOfPage {
  current(): Theme;
  choose(theme: Theme): void;
}

export function createExplorer(source: GraphSource, page: ThemeOfPage): Explorer {
  const store = createStore<ExplorerState>(() => firstState(page.current()));
  const { getState, setState } = store;
  const graphs = new KeptGraphs(source);
  let running = new AbortController();
  let unfinished: Finish | null = null;
  const finish: Finish = (by) => {
    const own = unfinished;
    unfinished = null;
    own?.(by);
  };

  /** Runs the newest request only; an older one still under way is given up. */
  async function fetching(work: (signal: AbortSignal) => Promise<void>, failed: (error: unknown) => void) {
    running.abort();
    const own = new AbortController();
    running = own;
    setState({ busy: true, progress: null });
    try {
      await work(own.signal);
    } catch (error) {
      if (!isAbort(error)) failed(error);
    }
    if (running === own) setState({ busy: false, progress: null });
  }

  const tell = (error: unknown) => {
    const words = wordsOf(error);
    setState(words.isAway ? { away: words } : { notice: `${words.title}. ${words.message}` });
  };
  const step = (name: string, change: Partial<View>) => {
    finish('step');
    setState((state) => {
      const view = { ...state.view, ...change };
      return { view, steps: stepped(leaving(state.steps, state.view), { name, view }), notice: null };
    });
  };
  const replaceData = (data: GraphData) =>
    setState((state) =>
      state.loading.status === 'ready' ? { loading: { ...state.loading, data }, hovered: null } : {},
    );

  function load(view: View) {
    fetching(
      async (signal) => {
        const [summary, data] = await Promise.all([source.summary(signal), graphs.get(view, signal)]);
        setState(({ notice }) => ({
          loading: { status: 'ready', summary, data },
          hovered: null,
          notice: notice ?? missingWords(data),
        }));
      },
      (error) => {
        const words = wordsOf(error);
        setState({ loading: { status: 'failed', ...words }, ...(words.isAway && { away: words }) });
      },
    );
  }

  /**
   * Fetches first and commits view and data together, so that a failure leaves the picture as it was.
   * @param refusal why the new graph is not worth a step, as a sentence; null when it is
   */
  function rebuild(
    name: StepName,
    change: Partial<View>,
    wanted: readonly NodeId[] | null = null,
    refusal: (before: GraphData, after: GraphData) => string | null = () => null,
  ) {
    const next = { ...getState().view, ...change };
    fetching(async (signal) => {
      const after = await graphs.get(next, signal, (done, total) => {
        if (!signal.aborted && total > done) setState({ progress: { done, total } });
      });
      const before = dataOf(getState());
      const refused = before && refusal(before, after);
      if (refused) {
        setState({ notice: refused });
        return;
      }
      replaceData(after);
      step(typeof name === 'string' ? name : name(), change);
      setState({ wanted, ...(before && after.missing.size > before.missing.size && { notice: missingWords(after) }) });
    }, tell);
  }

  function operate(name: StepName, operation: Operation, change: Partial<View>, wanted: readonly NodeId[] | null) {
    const { view } = getState();
    if (dataOf(getState()) === null) return;
    rebuild(
      name,
      { ...change, operations: [...view.operations, ...settled(operation), operation] },
      wanted,
      (before, after) => nothingNewWords(operation, before, after),
    );
  }

  /** What has to be opened by hand before an operation, because it counts and places among what is drawn. */
  function settled(operation: Operation): Operation[] {
    const { loading, worked } = getState();
    const groups = loading.status === 'ready' ? loading.data.groups : null;
    return groups === null || operation.kind !== 'expand' ? [] : openedByCamera(groups, worked.dissolved);
  }

  function change(name: string, wanted: ViewChange) {
    const { view } = getState();
    const parts = typeof wanted === 'function' ? wanted(view) : wanted;
    const isSameGraph =
      (parts.base ?? view.base) === view.base && (parts.operations ?? view.operations) === view.operations;
    if (isSameGraph) step(name, parts);
    else rebuild(name, parts);
  }

  function show(view: View, rest: Partial<ExplorerState>) {
    const before = getState();
    setState({ view, notice: null, ...rest });
    const sameGraph =
      before.loading.status === 'ready' &&
      JSON.stringify([before.view.base, before.view.operations]) === JSON.stringify([view.base, view.operations]);
    if (!sameGraph) load(view);
  }

  function jumpTo(wanted: number) {
    finish('undo');
    const { steps, view } = getState();
    const target = steps.list[wanted];
    if (target === undefined || wanted === steps.at) return;
    show({ ...target.view, drawer: view.drawer }, { steps: { list: leaving(steps, view).list, at: wanted } });
  }

  const toggled = <T>(list: readonly T[], item: T): T[] =>
    list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

  const nameOf = (node: NodeId): string => nameIn(dataOf(getState()), node);
  const namedSelection = (selection: Selection | null): string => selectWords(dataOf(getState()), selection);

  function select(selection: Selection | null) {
    if (!sameSelection(getState().view.selection, selection)) step(namedSelection(selection), { selection });
  }

  return {
    store,
    source,
    addresses: keptAddresses(source),
    open(view, notice, steps) {
      unfinished = null;
      show(view, { notice: notice ?? null, steps: steps ?? firstSteps(view) });
    },
    jumpTo,
    undo() {
      finish('undo');
      jumpTo(getState().steps.at - 1);
    },
    redo: () => jumpTo(getState().steps.at + 1),
    cancel() {
      if (dataOf(getState()) !== null) running.abort();
    },
    reload() {
      graphs.clear();
      setState({ loading: { status: 'loading' } });
      load(getState().view);
    },
    change,
    setUnfinished(finish) {
      unfinished = finish;
    },
    select,
    goTo(node, kind) {
      const { view } = getState();
      const hiddenKinds = view.filters.hiddenKinds.filter((hidden) => hidden !== kind);
      const change: Partial<View> = {
        selection: { kind: 'node', node },
        filters: { ...view.filters, hiddenKinds },
      };
      if (dataOf(getState())?.nodes.has(node)) {
        step(`Go to ${nameOf(node)}`, change);
        setState({ wanted: [node] });
      } else operate(() => `Show ${nameOf(node)}`, { kind: 'show', node }, change, [node]);
    },
    goToEdge({ source, type, target }) {
      const selection: Selection = { kind: 'edge', source, type, target };
      const ends = [source, target];
      const data = dataOf(getState());
      if (data?.nodes.has(source) && data.nodes.has(target)) {
        select(selection);
        setState({ wanted: ends });
      } else operate(() => namedSelection(selection), { kind: 'add', nodes: ends }, { selection }, ends);
    },
    lookAt(nodes) {
      setState({ wanted: nodes });
    },
    expand(node, count, { types, kinds, direction } = {}) {
      const sorts = {
        ...(types && { types: [...types] }),
        ...(kinds && { kinds: [...kinds] }),
        ...(direction && { direction }),
      };
      operate(`Expand ${nameOf(node)} by ${count}`, { kind: 'expand', node, count, ...sorts }, {}, null);
    },
    collapse(node) {
      const operations = getState().view.operations.filter((one) => !(one.kind === 'expand' && one.node === node));
      rebuild(`Collapse ${nameOf(node)}`, { operations });
    },
    setPapers(papers) {
      const { base } = getState().view;
      rebuild(papers === 'with' ? 'Overview with papers' : 'Overview of entities', {
        base: { ...(base.kind === 'overview' && base), kind: 'overview', papers },
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
    showDrawer(drawer) {
      setState(({ view, drawers }) => ({
        view: { ...view, drawer },
        drawers: view.drawer ? [view.drawer, ...drawers.filter(({ kind }) => kind !== view.drawer?.kind)] : drawers,
      }));
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
      page.choose(theme);
      setState({ theme });
    },
    tell(notice) {
      setState({ notice });
    },
    dismissNotice() {
      setState({ notice: null });
    },
  };
}
