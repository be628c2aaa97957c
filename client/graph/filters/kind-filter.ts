import { type FilterStep, keepNodes } from './filter-step.ts';

export const kindFilter: FilterStep = {
  name: 'hiddenKinds',
  isSet: ({ hiddenKinds }) => hiddenKinds.length > 0,
  apply: (graph, { hiddenKinds }) => keepNodes(graph, ({ kind }) => !hiddenKinds.includes(kind)),
};
