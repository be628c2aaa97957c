import type { Guide } from '../../layout/layout-graph.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { Plane } from '../plane.ts';
import type { Region } from '../region-shapes.ts';

/** What the drawing pipeline made of the state: shared by the canvas's controllers. */
export interface Scene {
  graph: DrawnGraph;
  plane: Plane;
  /** None while nodes move. */
  regions: Region[];
  guides: readonly Guide[];
  /** Whether nodes are on their way to other places. */
  isMoving: boolean;
}
