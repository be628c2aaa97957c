import type { FilterStep } from './filter-step.ts';

export const relationFilter: FilterStep = {
  name: 'hiddenTypes',
  isSet: ({ hiddenTypes }) => hiddenTypes.length > 0,
  apply: ({ nodes, edges }, { hiddenTypes }) => ({
    nodes,
    edges: edges.filter(({ type }) => !hiddenTypes.includes(type)),
  }),
};
