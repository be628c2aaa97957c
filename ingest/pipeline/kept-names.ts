import type { GraphStore } from '../../cypher/graph-store.ts';
import { abstractsOf } from '../../cypher/queries/abstracts-of.ts';
import { isWhole } from '../../cypher/queries/is-whole.ts';
import { storedNames } from '../../cypher/queries/stored-names.ts';
import { keptOf, PaperNames } from '../resolve/paper-names.ts';
import { Turns } from './turns.ts';

/** Papers read from the store at once. */
const page = 10_000;
/** Time limit for one page, in milliseconds. */
const timeoutMs = 10 * 60_000;

/** The names of a store's papers as of one end of an ingest, which the store is marked with. */
interface Kept {
  mark: string;
  names: PaperNames;
}

/** Of each store that this process has open; a server takes papers in again and again. */
const kept = new WeakMap<GraphStore, Kept>();

/** How the store is marked: which ingest came to its end last. Empty while one is under way, or was broken off. */
export async function markOf(store: GraphStore): Promise<string> {
  const [mark] = await store.read(isWhole, {});
  return mark?.wholeBy ?? '';
}

/**
 * The names of all papers of a store that is marked so. They are the caller's alone, who hands them back by `keepNames`
 * when the store is as they say again.
 */
export async function takeNames(store: GraphStore, mark: string): Promise<PaperNames> {
  const known = kept.get(store);
  kept.delete(store);
  return known?.mark === mark ? known.names : loadNames(store);
}

export function keepNames(store: GraphStore, mark: string, names: PaperNames): void {
  kept.set(store, { mark, names });
}

/** No names yet; abstracts are asked of the store. */
export const noNames = (store: GraphStore): PaperNames =>
  new PaperNames(async (ids) => {
    const rows = await store.read(abstractsOf, { ids }, { timeoutMs });
    return new Map(rows.map(({ id, abstract }) => [id, abstract]));
  });

async function loadNames(store: GraphStore): Promise<PaperNames> {
  const names = noNames(store);
  const turns = new Turns();
  let after = '';
  for (;;) {
    const papers = await store.read(storedNames, { after, limit: page }, { timeoutMs });
    for (const paper of papers) {
      names.add(keptOf(paper));
      await turns.next();
    }
    after = papers.at(-1)?.document.id ?? '';
    if (papers.length < page) return names;
  }
}
