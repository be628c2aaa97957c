import { browserStorage } from './browser-storage.ts';
import { type SavedViews, savedViews } from './saved-views.ts';

const known = new Map<string, SavedViews>();

/** The views kept in this browser for a graph, by where that is stored. */
export function browserViews(graph: string): SavedViews {
  const before = known.get(graph);
  if (before) return before;
  const views = savedViews(browserStorage(), graph);
  known.set(graph, views);
  return views;
}
