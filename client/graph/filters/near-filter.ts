import type { Selection } from '../../view/view.ts';
import { type FilterStep, keepNodes, neighboursOf, type Remainder } from './filter-step.ts';

/** Only what is at most so many steps from the selection. Nothing selected, or nothing of it left: all passes. */
export const nearFilter: FilterStep = {
  name: 'steps',
  isSet: ({ steps }) => steps !== null,
  apply(graph, { steps }, { selection }) {
    if (steps === null || selection === null) return graph;
    const distances = distancesFrom(selectedNodes(selection), graph, steps);
    return distances.size === 0 ? graph : keepNodes(graph, ({ id }) => distances.has(id));
  },
};

export const selectedNodes = (selection: Selection): string[] => {
  if (selection.kind === 'node') return [selection.node];
  // It may be one mark; its nodes are chosen by the legend.
  if (selection.kind === 'community') return [];
  return selection.kind === 'nodes' ? selection.nodes : [selection.source, selection.target];
};

/** Steps from the nearest of the given nodes, breadth first, up to `most`; edges are walked both ways. */
export function distancesFrom(centres: readonly string[], graph: Remainder, most: number): Map<string, number> {
  const there = new Set<string>(graph.nodes.map(({ id }) => id));
  const beside = neighboursOf(graph.edges);
  const distances = new Map<string, number>();
  let ring = centres.filter((id) => there.has(id));
  for (const id of ring) distances.set(id, 0);
  for (let step = 1; step <= most && ring.length > 0; step++) {
    const next: string[] = [];
    for (const id of ring) {
      for (const other of beside.get(id) ?? []) {
        if (distances.has(other)) continue;
        distances.set(other, step);
        next.push(other);
      }
    }
    ring = next;
  }
  return distances;
}
