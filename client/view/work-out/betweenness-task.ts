import { measureBetweenness } from '../../graph/measures/measure-betweenness.ts';
import { dataOf } from '../explorer-state.ts';
import type { Task } from './task.ts';

/** Betweenness of all on the canvas, once sizes follow it. */
export const betweennessTask: Task = {
  words: 'measuring betweenness',
  wanted: (state) => (state.view.appearance.nodeSize === 'betweenness' ? dataOf(state) : null),
  async make(_explorer, state, signal) {
    const data = dataOf(state);
    return { betweenness: data === null ? new Map() : await measureBetweenness(data, signal) };
  },
};
