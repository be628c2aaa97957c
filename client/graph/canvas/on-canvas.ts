import type { DrawnGraph } from '../drawn-graph.ts';

/** What panels and commands may ask of the canvas. */
export interface OnCanvas {
  /** What is drawn now, at the places where it is drawn. */
  graph(): DrawnGraph;
  /** In CSS pixels of the page. */
  pagePointOf(node: string): { x: number; y: number } | null;
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
