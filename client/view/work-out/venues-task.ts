import { dataOf } from '../explorer-state.ts';
import type { Task } from './task.ts';

/** The venue of each node, once nodes are coloured by it. */
export const venuesTask: Task = {
  words: 'looking up venues',
  wanted: (state) => (state.view.appearance.nodeColour === 'venue' ? dataOf(state) : null),
  async make({ source }, state, signal) {
    const nodes = [...(dataOf(state)?.nodes.values() ?? [])].map(({ id }) => id);
    return { venues: await source.venuesOf(nodes, signal) };
  },
};
