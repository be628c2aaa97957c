import { type SavedViews, savedViews } from './saved-views.ts';

const known = new Map<string, SavedViews>();

/** The views kept in this browser for a graph, by where that is stored. */
export function browserViews(graph: string): SavedViews {
  const before = known.get(graph);
  if (before) return before;
  const views = savedViews(storageOf(), graph);
  known.set(graph, views);
  return views;
}

function storageOf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
