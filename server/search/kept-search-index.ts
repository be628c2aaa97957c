import type { GraphReader } from '../../cypher/graph-store.ts';
import { searchMarks } from '../../cypher/queries/search-marks.ts';
import { searchPapersOf } from '../../cypher/queries/search-papers-of.ts';
import { type NodeId, nodeIdOfPaper, type PaperId } from '../../vocabulary/ids.ts';
import { loadEntityEntries, loadSearchEntries, paperEntry } from './load-search-entries.ts';
import { SearchIndex } from './search-index.ts';

/** Papers in one question. */
const askedAtOnce = 500;

/** The search index of a store, which takes in what has changed there and looks at no other text again. */
export class KeptSearchIndex {
  #index: SearchIndex | null = null;
  #hashes = new Map<NodeId, string>();

  /** The index of the store as it is now. Not to be called again before it has ended. */
  async current(store: GraphReader): Promise<SearchIndex> {
    this.#index = this.#index === null ? await this.#build(store) : await this.#update(store, this.#index);
    return this.#index;
  }

  async #build(store: GraphReader): Promise<SearchIndex> {
    const { entries, hashes } = await loadSearchEntries(store);
    this.#hashes = hashes;
    return SearchIndex.build(entries);
  }

  async #update(store: GraphReader, index: SearchIndex): Promise<SearchIndex> {
    const entries = await loadEntityEntries(store);
    const marks = await store.read(searchMarks, {});
    const hashes = new Map<NodeId, string>();
    const ranks = new Map<NodeId, number>();
    const changed: PaperId[] = [];
    for (const { id, hash, rank } of marks) {
      const node = nodeIdOfPaper(id);
      hashes.set(node, hash);
      if (this.#hashes.get(node) === hash) ranks.set(node, rank);
      else changed.push(id);
    }
    for (let first = 0; first < changed.length; first += askedAtOnce) {
      const papers = await store.read(searchPapersOf, { ids: changed.slice(first, first + askedAtOnce) });
      for (const paper of papers) entries.push(paperEntry(paper));
    }
    const updated = await index.update(entries, ranks);
    this.#hashes = hashes;
    return updated;
  }
}
