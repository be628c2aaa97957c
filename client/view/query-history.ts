import { createStore, type StoreApi } from 'zustand/vanilla';
import { savedFile } from './saved-file.ts';
import type { Shelf } from './saved-list.ts';
import { PastQuery } from './saved-queries.ts';

/** Queries that are remembered, and characters that they may take in all: a browser gives a page about 5 MB. */
const mostQueries = 100;
const mostCharacters = 400_000;

const key = 'weft.query-history';
const file = savedFile({ format: 'weft-query-history', version: 1, list: 'queries', item: PastQuery });

/** What was run in this browser, the last first. */
export interface QueryHistory {
  list: StoreApi<readonly PastQuery[]>;
  /** What was run before with the same parameters moves to the front. */
  note(query: PastQuery): void;
  clear(): void;
}

export function queryHistory(storage: Shelf | null): QueryHistory {
  const list = createStore<readonly PastQuery[]>(() => kept(storage));
  const put = (queries: readonly PastQuery[]) => {
    list.setState(queries, true);
    try {
      storage?.setItem(key, file.write(queries));
    } catch {
      // Its storage is full or forbidden: the history lasts as long as the page.
    }
  };
  return {
    list,
    note(query) {
      const isSame = (one: PastQuery) =>
        one.text === query.text && JSON.stringify(one.parameters) === JSON.stringify(query.parameters);
      put(bounded([query, ...list.getState().filter((one) => !isSame(one))]));
    },
    clear: () => put([]),
  };
}

function bounded(queries: readonly PastQuery[]): PastQuery[] {
  let characters = 0;
  return queries.slice(0, mostQueries).filter((query) => {
    characters += JSON.stringify(query).length;
    return characters <= mostCharacters;
  });
}

function kept(storage: Shelf | null): PastQuery[] {
  try {
    const text = storage?.getItem(key) ?? null;
    return text === null ? [] : file.read(text);
  } catch {
    return [];
  }
}
