import type { SummaryAnswer } from '../../vocabulary/api/summary.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { GraphData } from '../graph/graph-data.ts';
import type { EdgeRef } from '../source/graph-source.ts';
import type { ErrorWords } from '../source/source-problem.ts';
import type { Theme } from '../theme/theme.ts';
import type { View } from './view.ts';

/** What the pointer or the keyboard rests on; drawn, never kept in the address. */
export type Hovered = { kind: 'node'; node: NodeId } | ({ kind: 'edge' } & EdgeRef);

/** The graph on its way to the canvas. */
export type Loading =
  | { status: 'loading' }
  | ({ status: 'failed' } & ErrorWords)
  | { status: 'ready'; data: GraphData; summary: SummaryAnswer };

export interface ExplorerState {
  view: View;
  /** Counts what the reader did; the address pushes when it rises and replaces otherwise. */
  steps: number;
  /** What the last of these was, in words for people. */
  stepName: string;
  loading: Loading;
  /** True while an operation fetches; the old picture stays meanwhile. */
  busy: boolean;
  /** Why nobody can be asked now; null while all is well, as far as is known. */
  away: ErrorWords | null;
  /** One sentence about the last thing that did not go as asked. */
  notice: string | null;
  hovered: Hovered | null;
  theme: Theme;
  /** A node that the camera is asked to go to as soon as it is drawn. */
  wanted: NodeId | null;
}

export const dataOf = (state: ExplorerState): GraphData | null =>
  state.loading.status === 'ready' ? state.loading.data : null;
