import type { Explorer } from '../../view/create-explorer.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { Region } from '../region-shapes.ts';
import type { RegionName } from './region-names.ts';
import type { SigmaView } from './sigma-view.ts';

/** What the drawing pipeline made of the state: shared by the canvas's controllers. */
export interface Scene {
  graph: DrawnGraph;
  regions: Region[];
}

/** What every controller of the canvas works on. */
export interface CanvasContext {
  explorer: Explorer;
  sigma: SigmaView;
  /** The element around sigma's. */
  frame: HTMLElement;
  scene(): Scene;
  /** Where the names of regions stand in the present frame; written by the regions, read by the labels after them. */
  regionNames: RegionName[];
  /** Calls back after another graph has been put on the canvas. Returns what ends it. */
  onScene(changed: () => void): () => void;
}

/** One concern of the canvas. It returns what undoes it. */
export type Controller = (context: CanvasContext) => () => void;
