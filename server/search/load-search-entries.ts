import type { GraphReader } from '../../cypher/graph-store.ts';
import { searchEntities } from '../../cypher/queries/search-entities.ts';
import { searchPapers } from '../../cypher/queries/search-papers.ts';
import type { SearchEntry } from './search-entry.ts';

export async function loadSearchEntries(store: GraphReader): Promise<SearchEntry[]> {
  const entities = await store.read(searchEntities, {});
  const papers = await store.read(searchPapers, {});
  return [
    ...entities.map(({ node, rank, aliases }) => ({
      node,
      rank,
      names: [node.name, ...aliases],
      authors: [],
      abstract: '',
    })),
    ...papers.map(({ node, rank, authors, abstract }) => ({ node, rank, names: [node.name], authors, abstract })),
  ];
}
