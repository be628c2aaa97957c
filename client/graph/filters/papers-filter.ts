import { type FilterStep, isWithin, keepNodes } from './filter-step.ts';

/** By how many papers mention an entity; papers pass. */
export const papersFilter: FilterStep = {
  name: 'papers',
  isSet: ({ papers }) => papers !== null,
  apply: (graph, { papers: range }) =>
    range === null ? graph : keepNodes(graph, ({ kind, papers }) => kind === 'Paper' || isWithin(papers, range)),
};
