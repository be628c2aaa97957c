import { createStore, type StoreApi } from 'zustand/vanilla';

/** Where lists are kept: a browser's storage. */
export interface Shelf {
  getItem(key: string): string | null;
  /** Throws where it is full. */
  setItem(key: string, text: string): void;
}

/** Things under names that the reader keeps in this browser. */
export interface SavedList<T extends { id: string; name: string }> {
  list: StoreApi<readonly T[]>;
  /** Returns why it could not be kept, as a sentence, or null. */
  save(thing: Omit<T, 'id'>): string | null;
  rename(id: string, name: string): string | null;
  remove(id: string): string | null;
  /** Adds those of a file; what is here already is left out. Returns how many came. */
  add(things: readonly T[]): number | string;
}

interface Keeping<T> {
  storage: Shelf | null;
  key: string;
  /** What ids begin with. */
  prefix: string;
  /** Throws at what it cannot read. */
  read(text: string): T[];
  write(things: readonly T[]): string;
  isSame(a: T, b: T): boolean;
  withId(thing: Omit<T, 'id'>, id: string): T;
  /** When the storage is full or forbidden. */
  refusal: string;
}

export function savedList<T extends { id: string; name: string }>(keeping: Keeping<T>): SavedList<T> {
  const { storage, key, prefix, write, isSame, withId, refusal } = keeping;
  const list = createStore<readonly T[]>(() => kept(keeping));

  const put = (things: readonly T[]): string | null => {
    try {
      if (storage === null) throw new Error('no storage');
      storage.setItem(key, write(things));
    } catch {
      return refusal;
    }
    list.setState(things, true);
    return null;
  };
  const withIds = (things: readonly Omit<T, 'id'>[]): T[] => {
    const taken = new Set(list.getState().map(({ id }) => id));
    let next = taken.size;
    return things.map((thing) => {
      do next += 1;
      while (taken.has(`${prefix}-${next}`));
      return withId(thing, `${prefix}-${next}`);
    });
  };
  return {
    list,
    save: (thing) => put([...list.getState(), ...withIds([thing])]),
    rename: (id, name) =>
      put(list.getState().map((one) => (one.id === id ? { ...one, name: name.trim() || one.name } : one))),
    remove: (id) => put(list.getState().filter((one) => one.id !== id)),
    add(things) {
      const before = list.getState();
      const fresh = things.filter((thing) => !before.some((one) => isSame(one, thing)));
      return put([...before, ...withIds(fresh)]) ?? fresh.length;
    },
  };
}

/** What another program left under this key is as good as nothing. */
function kept<T>({ storage, key, read }: Keeping<T>): T[] {
  try {
    const text = storage?.getItem(key) ?? null;
    return text === null ? [] : read(text);
  } catch {
    return [];
  }
}
