import { MultiDirectedGraph } from 'graphology';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { SigmaView } from './sigma-view.ts';

/**
 * Draws another graph. Sigma 4.0.4 goes on dragging nodes, and counting edges that lie side by side, in the graph it was
 * made with, whatever `setGraph` says. So that one stays, and takes over what the other holds while sigma looks away.
 * @param filled called when the graph holds it and sigma has not read it yet
 */
export function replaceGraph(sigma: SigmaView, shown: DrawnGraph, next: DrawnGraph, filled: () => void): void {
  sigma.setGraph(new MultiDirectedGraph());
  shown.clear();
  shown.import(next);
  filled();
  sigma.setGraph(shown);
}
