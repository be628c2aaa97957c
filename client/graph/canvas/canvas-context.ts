import type { Explorer } from '../../view/create-explorer.ts';
import type { Focus } from './focus.ts';
import type { RegionName } from './region-names.ts';
import type { Scene } from './scene.ts';
import type { SigmaView } from './sigma-view.ts';

/** What every controller of the canvas works on. */
export interface CanvasContext {
  explorer: Explorer;
  sigma: SigmaView;
  /** The element around sigma's. */
  frame: HTMLElement;
  scene(): Scene;
  /** What the picture is about; null where it is about nothing more than all else. */
  focus(): Focus | null;
  /** Where the names of regions stand in the present frame; written by the regions, read by the labels after them. */
  regionNames: RegionName[];
  /** Nodes under the hand that drags them: no layout that runs takes them out of it. */
  dragged: ReadonlySet<string>;
  /**
   * Calls back with every frame of sigma's that is seen, in the order of the controllers; not with the one that sigma
   * draws while it is given another graph. Returns what ends it.
   */
  onFrame(drawn: () => void): () => void;
  /** Calls back when the scene is another graph that sigma has yet to read, without states. Returns what ends it. */
  onFilled(filled: () => void): () => void;
  /** Calls back after another graph has been put on the canvas, or its nodes in other places. Returns what ends it. */
  onScene(changed: () => void): () => void;
  /** Whether another graph is being made ready, in several tasks. */
  isWorking(): boolean;
  /** Calls back when that begins. Returns what ends it. */
  onWork(begun: () => void): () => void;
}

/** One concern of the canvas. It returns what undoes it. */
export type Controller = (context: CanvasContext) => () => void;
