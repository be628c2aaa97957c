import type { FilterStep } from './filter-step.ts';

/** Edges that have a score need at least this one; the others pass. */
export const scoreFilter: FilterStep = {
  name: 'score',
  isSet: ({ score }) => score !== null,
  apply: ({ nodes, edges }, { score: least }) => ({
    nodes,
    edges: least === null ? edges : edges.filter(({ score }) => score === undefined || score >= least),
  }),
};
