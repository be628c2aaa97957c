import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** A view under a name. */
export const SavedView = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(200),
  /** As it stands in an address after `#`; empty for the first view. */
  address: z.string().max(2_000_000),
  savedAt: z.iso.datetime(),
});
export type SavedView = z.infer<typeof SavedView>;

/** The file that holds saved views, version 1; the browser keeps the same. */
const SavedViewsFile = z.object({
  format: z.literal('weft-views'),
  version: z.literal(1),
  views: z.array(SavedView).max(10_000),
});

/** A file that holds no views, with what is wrong with it as a sentence. */
export class UnreadableViews extends Error {
  override name = 'UnreadableViews';
}

/** @throws UnreadableViews */
export function readViewsFile(text: string): SavedView[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableViews('It is not JSON. Choose a file that was exported here.');
  }
  const about = z.object({ format: z.unknown(), version: z.unknown() }).safeParse(value);
  if (!about.success || about.data.format !== 'weft-views') {
    throw new UnreadableViews('It holds no views of Weft. Choose a file that was exported here.');
  }
  if (about.data.version !== 1) {
    throw new UnreadableViews(
      `It is of version ${String(about.data.version)}; this page reads version 1. A newer Weft may have written it.`,
    );
  }
  const file = SavedViewsFile.safeParse(value);
  if (file.success) return file.data.views;
  const [issue] = file.error.issues;
  throw new UnreadableViews(`It is damaged at ${issue?.path.join('.') ?? 'its top'}.`);
}

export const writeViewsFile = (views: readonly SavedView[]): string => {
  const file: z.infer<typeof SavedViewsFile> = { format: 'weft-views', version: 1, views: [...views] };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** Where views are kept: a browser's storage. */
export interface Shelf {
  getItem(key: string): string | null;
  /** Throws where it is full. */
  setItem(key: string, text: string): void;
}

/** The reader's own views of one graph, kept in this browser. */
export interface SavedViews {
  list: StoreApi<readonly SavedView[]>;
  /** Returns why it could not be kept, as a sentence, or null. */
  save(name: string, address: string): string | null;
  rename(id: string, name: string): string | null;
  remove(id: string): string | null;
  /** Adds views of a file; those that are here already, by name and address, are left out. Returns how many came. */
  add(views: readonly SavedView[]): number | string;
}

/** @param graph what tells this graph from others that are served at the same address at other times */
export function savedViews(storage: Shelf | null, graph: string, now = () => new Date()): SavedViews {
  const key = `weft.views ${graph}`;
  const list = createStore<readonly SavedView[]>(() => kept(storage, key));

  const put = (views: readonly SavedView[]): string | null => {
    try {
      if (storage === null) throw new Error('no storage');
      storage.setItem(key, writeViewsFile(views));
    } catch {
      return 'This browser does not keep it: its storage is full or forbidden for this page. Export the views as a file.';
    }
    list.setState(views, true);
    return null;
  };
  const idOf = () => {
    const taken = new Set(list.getState().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`view-${number}`)) number += 1;
    return `view-${number}`;
  };
  return {
    list,
    save: (name, address) =>
      put([...list.getState(), { id: idOf(), name: name.trim(), address, savedAt: now().toISOString() }]),
    rename: (id, name) =>
      put(list.getState().map((view) => (view.id === id ? { ...view, name: name.trim() || view.name } : view))),
    remove: (id) => put(list.getState().filter((view) => view.id !== id)),
    add(views) {
      const before = list.getState();
      const isHere = (view: SavedView) =>
        before.some(({ name, address }) => name === view.name && address === view.address);
      const fresh = views.filter((view) => !isHere(view));
      let next = before.length;
      const added = fresh.map((view) => {
        do next += 1;
        while (before.some(({ id }) => id === `view-${next}`));
        return { ...view, id: `view-${next}` };
      });
      return put([...before, ...added]) ?? added.length;
    },
  };
}

/** What another program left under this key is as good as nothing. */
function kept(storage: Shelf | null, key: string): SavedView[] {
  try {
    const text = storage?.getItem(key) ?? null;
    return text === null ? [] : readViewsFile(text);
  } catch {
    return [];
  }
}
