import { fewResults } from '../../graph/few-results.ts';
import { asksForMembers } from '../../graph/filters/member-filter.ts';
import type { GraphData } from '../../graph/graph-data.ts';
import { dataOf } from '../explorer-state.ts';
import type { Filters } from '../view.ts';
import type { Task } from './task.ts';

const request = fewResults(
  (data: GraphData, venues: Filters['venues'], authors: Filters['authors'], addedSince: Filters['addedSince']) => ({
    venues,
    authors,
    addedSince,
    among: [...data.nodes.values()].map(({ id }) => id),
  }),
);

/** Which nodes on the canvas belong to the wanted venues, authors and days. */
export const membersTask: Task = {
  words: 'looking up venues and authors',
  wanted(state) {
    const data = dataOf(state);
    const { filters } = state.view;
    if (data === null || !asksForMembers(filters)) return null;
    return request(data, filters.venues, filters.authors, filters.addedSince);
  },
  async make({ source }, state, signal) {
    const data = dataOf(state);
    const { venues, authors, addedSince } = state.view.filters;
    if (data === null) return {};
    return { members: new Set(await source.nodesOf(request(data, venues, authors, addedSince), signal)) };
  },
};
