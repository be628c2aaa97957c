import { fewResults } from '../../graph/few-results.ts';
import { asksForMembers } from '../../graph/filters/member-filter.ts';
import type { GraphData } from '../../graph/graph-data.ts';
import { dataOf } from '../explorer-state.ts';
import type { Filters } from '../view.ts';
import type { Task } from './task.ts';

const request = fewResults(
  (
    data: GraphData,
    venues: Filters['venues'],
    authors: Filters['authors'],
    terms: Filters['terms'],
    addedSince: Filters['addedSince'],
  ) => ({
    venues,
    authors,
    terms,
    addedSince,
    among: [...data.nodes.values()].map(({ id }) => id),
  }),
);

/** Which nodes on the canvas belong to the wanted venues, authors, key terms and days. */
export const membersTask: Task = {
  words: 'looking up venues, authors and terms',
  wanted(state) {
    const data = dataOf(state);
    const { filters } = state.view;
    if (data === null || !asksForMembers(filters)) return null;
    return request(data, filters.venues, filters.authors, filters.terms, filters.addedSince);
  },
  async make({ source }, state, signal) {
    const data = dataOf(state);
    const { venues, authors, terms, addedSince } = state.view.filters;
    if (data === null) return {};
    return { members: new Set(await source.nodesOf(request(data, venues, authors, terms, addedSince), signal)) };
  },
};
