import { type FilterStep, keepNodes } from './filter-step.ts';

/** By the coarse groups; a node of no group passes. */
export const communityFilter: FilterStep = {
  name: 'hiddenCommunities',
  isSet: ({ hiddenCommunities }) => hiddenCommunities.length > 0,
  apply(graph, { hiddenCommunities }) {
    const hidden = new Set(hiddenCommunities);
    return keepNodes(graph, ({ communities: [id] }) => id === undefined || !hidden.has(id));
  },
};
