import type { GraphReader } from '../../cypher/graph-store.ts';
import { searchEntities } from '../../cypher/queries/search-entities.ts';
import { searchPapers } from '../../cypher/queries/search-papers.ts';
import type { SearchEntry } from './search-entry.ts';

/** One paper as `searchPapers` gives it. */
type FoundPaper = Omit<SearchEntry, 'names'> & { hash: string };

export const paperEntry = ({ node, rank, authors, abstract }: FoundPaper): SearchEntry => ({
  node,
  rank,
  names: [node.name],
  authors,
  abstract,
});

export async function loadEntityEntries(store: GraphReader): Promise<SearchEntry[]> {
  const entities = await store.read(searchEntities, {});
  return entities.map(({ node, rank, aliases }) => ({
    node,
    rank,
    names: [node.name, ...aliases],
    authors: [],
    abstract: '',
  }));
}

/** Everything that can be found, and of each paper the hash that changes with its text. */
export async function loadSearchEntries(store: GraphReader) {
  const entities = await loadEntityEntries(store);
  const papers = await store.read(searchPapers, {});
  return {
    entries: [...entities, ...papers.map(paperEntry)],
    hashes: new Map(papers.map(({ node, hash }) => [node.id, hash])),
  };
}
