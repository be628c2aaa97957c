import type { SummaryAnswer } from '../../vocabulary/api/summary.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import { fewResults } from '../graph/few-results.ts';
import type { Frame, Point } from '../graph/frame.ts';
import type { GraphData } from '../graph/graph-data.ts';
import { type Detail, type Dissolved, dissolve, noDetail } from '../graph/groups/dissolve.ts';
import type { Guide } from '../layout/layout-graph.ts';
import type { EdgeRef } from '../source/graph-source.ts';
import type { ErrorWords } from '../source/source-problem.ts';
import type { Theme } from '../theme/theme-name.ts';
import type { Drawer } from './drawer.ts';
import { firstSteps, type Steps } from './steps.ts';
import { firstView, type Layout, type View } from './view.ts';

/** What the pointer or the keyboard rests on; drawn, never kept in the address. */
export type Hovered =
  | { kind: 'node'; node: NodeId }
  | { kind: 'community'; community: string }
  | ({ kind: 'edge' } & EdgeRef);

/** The graph on its way to the canvas. */
export type Loading =
  | { status: 'loading' }
  | ({ status: 'failed' } & ErrorWords)
  | { status: 'ready'; data: GraphData; summary: SummaryAnswer };

/** What the picture needs and had to be fetched or worked out elsewhere; the old one stays until the new one is there. */
export interface Worked {
  /** Nodes of the venues, authors, key terms and days that are filtered by. */
  members: ReadonlySet<string> | null;
  /** Venue of each node that has one. */
  venues: ReadonlyMap<string, string> | null;
  betweenness: ReadonlyMap<string, number> | null;
  /** Where the layout put the nodes; `null` where they stand as stored. */
  arrangement: {
    kind: Layout['kind'];
    places: ReadonlyMap<string, Point>;
    guides: readonly Guide[];
    frame: Frame;
    /** Iterations run. */
    iterations: number;
    /** Whether more places of the same run are to come. */
    isMoving: boolean;
  } | null;
  /** What the communities hold that the camera has opened; `null` while it has opened none. */
  dissolved: Dissolved | null;
  /** What is under way, in words for people. */
  pending: readonly string[];
}

export const nothingWorked: Worked = {
  members: null,
  venues: null,
  betweenness: null,
  arrangement: null,
  dissolved: null,
  pending: [],
};

export interface ExplorerState {
  view: View;
  /** What the reader did so far. Their views are those with which each was left; the shown one's is `view`. */
  steps: Steps;
  loading: Loading;
  /** True while an operation fetches; the old picture stays meanwhile. */
  busy: boolean;
  /** How many of the nodes that it fetches have come, where it takes several calls. */
  progress: { done: number; total: number } | null;
  /** Why nobody can be asked now; null while all is well, as far as is known. */
  away: ErrorWords | null;
  /** One sentence about the last thing that did not go as asked. */
  notice: string | null;
  hovered: Hovered | null;
  worked: Worked;
  /** Whether the reader lets the forces run; they stop when told to. */
  isRunning: boolean;
  theme: Theme;
  /** Whether the window is so much higher than wide that a wide map is turned. */
  isUpright: boolean;
  /** Each tab of the drawer as it was left. */
  drawers: readonly Drawer[];
  /** The communities that the camera has come near enough to open. */
  near: Detail;
  /** Nodes that the camera is asked to show as soon as they are drawn. */
  wanted: readonly NodeId[] | null;
}

/** Before anything has been fetched. */
export const firstState = (theme: Theme): ExplorerState => ({
  view: firstView,
  steps: firstSteps(firstView),
  loading: { status: 'loading' },
  busy: false,
  progress: null,
  away: null,
  notice: null,
  hovered: null,
  worked: nothingWorked,
  isRunning: false,
  theme,
  isUpright: false,
  drawers: [],
  near: noDetail,
  wanted: null,
});

/** What is on the canvas before filters: what was loaded, with the communities opened that the camera is near to. */
export const dataOf = (state: ExplorerState): GraphData | null =>
  state.loading.status === 'ready' ? withDetail(state.loading.data, state.worked.dissolved) : null;

const withDetail = fewResults((data: GraphData, dissolved: Dissolved | null) =>
  dissolved === null || data.groups === null ? data : dissolve(data, dissolved),
);
