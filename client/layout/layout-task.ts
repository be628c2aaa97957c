import type { Arranging } from './arrange.ts';
import type { Guide, LayoutGraph } from './layout-graph.ts';

/** What the page tells the layout's worker: what to arrange, how far to go, and to rest. */
export type LayoutOrder =
  | { kind: 'start'; graph: LayoutGraph; arranging: Arranging; until: number }
  | { kind: 'go-on'; until: number }
  | { kind: 'rest' };

/** What it tells the page: x, y, x, y … in the order of the graph's nodes. */
export interface LayoutReport {
  places: Float64Array;
  guides: Guide[];
  iterations: number;
  /** Whether it rests here. */
  isLast: boolean;
}
