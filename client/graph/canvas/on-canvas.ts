import type { DrawnGraph } from '../drawn-graph.ts';
import type { Point } from '../frame.ts';

/** What panels and commands may ask of the canvas. */
export interface OnCanvas {
  /** What is drawn now, at the places where it is drawn. */
  graph(): DrawnGraph;
  /** Where a node is now, in coordinates of the graph. */
  placeOf(node: string): Point | null;
  /** In CSS pixels of the page. */
  pagePointOf(node: string): Point | null;
}

let current: OnCanvas | null = null;

/** Null while there is no canvas. */
export const onCanvas = (): OnCanvas | null => current;

/** Returns what takes it back. */
export function announceCanvas(canvas: OnCanvas): () => void {
  current = canvas;
  return () => {
    if (current === canvas) current = null;
  };
}
