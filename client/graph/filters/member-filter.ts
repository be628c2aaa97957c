import type { Filters } from '../../view/view.ts';
import { type FilterStep, keepNodes } from './filter-step.ts';

/** Whether venue, author, key term or day of adding are filtered; which nodes that leaves, the graph's source knows. */
export const asksForMembers = ({ venues, authors, terms, addedSince }: Filters): boolean =>
  venues.length > 0 || authors.length > 0 || terms.length > 0 || addedSince !== null;

export const memberFilter: FilterStep = {
  name: 'members',
  isSet: asksForMembers,
  apply: (graph, _filters, { members }) => (members === null ? graph : keepNodes(graph, ({ id }) => members.has(id))),
};
