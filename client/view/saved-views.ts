import { z } from 'zod';
import { savedFile } from './saved-file.ts';
import { type SavedList, type Shelf, savedList } from './saved-list.ts';

/** A view under a name. */
export const SavedView = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(200),
  /** As it stands in an address after `#`; empty for the first view. */
  address: z.string().max(2_000_000),
  savedAt: z.iso.datetime(),
});
export type SavedView = z.infer<typeof SavedView>;

/** The file that holds saved views, version 1. */
export const viewsFile = savedFile({ format: 'weft-views', version: 1, list: 'views', item: SavedView });

/** The reader's own views of one graph, kept in this browser. */
export interface SavedViews extends Omit<SavedList<SavedView>, 'save'> {
  /** Returns why it could not be kept, as a sentence, or null. */
  save(name: string, address: string): string | null;
}

/** @param graph what tells this graph from others that are served at the same address at other times */
export function savedViews(storage: Shelf | null, graph: string, now = () => new Date()): SavedViews {
  const views = savedList<SavedView>({
    storage,
    key: `weft.views ${graph}`,
    prefix: 'view',
    ...viewsFile,
    isSame: (a, b) => a.name === b.name && a.address === b.address,
    withId: (view, id) => ({ ...view, id }),
    refusal:
      'This browser does not keep it: its storage is full or forbidden for this page. Export the views as a file.',
  });
  return {
    ...views,
    save: (name, address) => views.save({ name: name.trim(), address, savedAt: now().toISOString() }),
  };
}
