import { type FilterStep, isWithin, keepNodes } from './filter-step.ts';

/** A paper's year, or the first in which an entity is mentioned. */
export const yearFilter: FilterStep = {
  name: 'years',
  isSet: ({ years, undated }) => years !== null || !undated,
  apply: (graph, { years, undated }) =>
    keepNodes(graph, ({ year }) => (year === undefined ? undated : years === null || isWithin(year, years))),
};
