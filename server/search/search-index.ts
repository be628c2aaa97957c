import { setImmediate as nextTurn } from 'node:timers/promises';
import SearchableMap from 'minisearch/SearchableMap';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import { type SearchAnswer, type SearchKind, searchKinds } from '../../vocabulary/api/search.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import { InvertedIndex, inAbstract, inAuthors, inNames } from './inverted-index.ts';
import { misspelled } from './misspelled.ts';
import type { SearchEntry } from './search-entry.ts';
import { hitOf, type Match, tiers } from './search-hit.ts';
import { queryWords, squash, wordsOf } from './words.ts';

/** What was found, and how many of the groups begin with a name that is the text or begins so. */
export type FoundByName = Omit<SearchAnswer, 'terms'> & { after: number };

/** Entries indexed between two turns of the event loop, so that requests are answered meanwhile. */
const chunk = 100;

/** An index is built anew when it has had so many times as many entries as it holds. */
const mostWorn = 1.5;

/**
 * Everything that can be found by name or word, in memory. Order of hits: exact name or alias, then names that begin
 * so, then names of which the query is a misspelling, then names that hold the words, then abstracts, then misspelled
 * words. Misspellings count only where no name begins so or the rest fills no page. Among equals, and between groups
 * whose first hits are equals, by rank, then id. Case, diacritics, hyphens and spaces inside a name do not matter.
 */
export class SearchIndex {
  /** By number; null where one has gone. */
  readonly #entries: (SearchEntry | null)[] = [];
  readonly #squashed: string[][] = [];
  readonly #numbers = new Map<NodeId, number>();
  /** Entries by squashed name. Names and words of what has gone stay in, and find nothing. */
  readonly #names = new SearchableMap<number[]>();
  readonly #words = new InvertedIndex();

  private constructor() {}

  static async build(entries: Iterable<SearchEntry>): Promise<SearchIndex> {
    const index = new SearchIndex();
    let done = 0;
    for (const entry of entries) {
      if (done++ % chunk === 0) await nextTurn();
      index.#add(entry);
    }
    return index;
  }

  /**
   * The index with these entries and, in their new ranks, those that are in it already; all others go. Only texts that
   * it does not hold are looked at. It can be searched meanwhile, and then finds old or new entries.
   */
  async update(entries: SearchEntry[], ranks: ReadonlyMap<NodeId, number>): Promise<SearchIndex> {
    const stays = new Set([...ranks.keys(), ...entries.map(({ node }) => node.id)]);
    for (const id of [...this.#numbers.keys()]) if (!stays.has(id)) this.#remove(id);
    for (const [id, rank] of ranks) {
      const number = this.#numbers.get(id);
      const entry = number === undefined ? null : this.#entries[number];
      if (number !== undefined && entry && entry.rank !== rank) this.#entries[number] = { ...entry, rank };
    }
    let done = 0;
    for (const entry of entries) {
      if (done++ % chunk === 0) await nextTurn();
      const number = this.#numbers.get(entry.node.id);
      const known = number === undefined ? null : this.#entries[number];
      if (number !== undefined && known && isSameText(known, entry)) {
        this.#entries[number] = entry;
        continue;
      }
      this.#remove(entry.node.id);
      this.#add(entry);
    }
    const isWorn = this.#entries.length > mostWorn * this.#numbers.size;
    return isWorn ? SearchIndex.build(this.#entries.filter((entry) => entry !== null)) : this;
  }

  #add(entry: SearchEntry): void {
    const number = this.#entries.length;
    const names = entry.names.map(squash);
    this.#entries.push(entry);
    this.#squashed.push(names);
    this.#numbers.set(entry.node.id, number);
    for (const name of names) this.#names.set(name, [...(this.#names.get(name) ?? []), number]);
    for (const name of entry.names) this.#words.add(number, distinctWords(name), inNames);
    for (const author of entry.authors) this.#words.add(number, distinctWords(author), inAuthors);
    if (entry.abstract !== '') this.#words.add(number, distinctWords(entry.abstract), inAbstract);
  }

  #remove(id: NodeId): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#entries[number] = null;
    this.#squashed[number] = [];
  }

  /** What names a node; null where it is not in the index. */
  head(id: NodeId): NodeHead | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : (this.#entries[number]?.node ?? null);
  }

  /** Entities with exactly this name or alias, whatever its case, hyphens and spaces; the most prominent first. */
  called(name: string): NodeHead[] {
    const squashed = squash(name);
    const entries = (this.#names.get(squashed) ?? []).flatMap((number) => this.#entries[number] ?? []);
    return entries
      .filter(({ node }) => node.kind !== 'Paper')
      .sort((a, b) => b.rank - a.rank || (a.node.id < b.node.id ? -1 : 1))
      .map(({ node }) => node);
  }

  /** `limit` hits a group; each group tells how many there are. */
  search(q: string, limit: number): FoundByName {
    const typed = queryWords(q);
    const whole = typed.join('');
    if (whole === '') return { q, groups: [], after: 0 };
    let { matches, near, found } = this.#match(typed, whole, false);
    const sure = [...matches.values()].flat();
    if (sure.length < limit || sure.every(({ tier }) => tier > tiers.prefix)) {
      ({ matches, near, found } = this.#match(typed, whole, true));
    }
    const groups = searchKinds.flatMap((kind) => {
      const hits = matches.get(kind)?.sort(byTierRankId) ?? [];
      return hits[0] === undefined ? [] : [{ kind, best: hits[0], hits }];
    });
    // A paper's title often begins with a name: what is named comes first.
    const isText = (kind: SearchKind) => Number(kind === 'Paper' || kind === 'Author');
    groups.sort((a, b) => a.best.tier - b.best.tier || isText(a.kind) - isText(b.kind) || byTierRankId(a.best, b.best));
    return {
      q,
      groups: groups.map(({ kind, hits }) => ({
        kind,
        total: hits.length,
        hits: hits.slice(0, limit).map((match) => hitOf(match, kind, { typed, whole, near, found })),
      })),
      after: groups.filter(({ kind, best }) => best.tier <= tiers.prefix && !isText(kind)).length,
    };
  }

  #match(typed: string[], whole: string, fuzzy: boolean) {
    const sure = typed.map((word) => this.#words.find(word, false));
    const loose = fuzzy ? typed.map((word) => this.#words.find(word, true)) : sure;
    const near = new Set(fuzzy ? [...misspelled(this.#names, whole)].map(([name]) => name) : []);
    const matches = new Map<SearchKind, Match[]>();
    const put = (kind: SearchKind, match: Match) => {
      const list = matches.get(kind);
      if (list) list.push(match);
      else matches.set(kind, [match]);
    };
    const every = (list: typeof sure, at: number, fields: number) =>
      list.every((one) => ((one.fields[at] ?? 0) & fields) !== 0);
    const allButOne = (list: typeof sure, at: number) =>
      list.filter((one) => ((one.fields[at] ?? 0) & inNames) === 0).length <= 1;
    for (const [at, entry] of this.#entries.entries()) {
      if (entry === null) continue;
      const names = this.#squashed[at] ?? [];
      const tier = names.includes(whole)
        ? tiers.exact
        : names.some((name) => name.startsWith(whole))
          ? tiers.prefix
          : names.some((name) => near.has(name))
            ? tiers.misspelledName
            : every(sure, at, inNames) || (whole.length > 2 && names.some((name) => name.includes(whole)))
              ? tiers.words
              : every(sure, at, inNames | inAbstract)
                ? tiers.abstractWords
                : !fuzzy || !every(loose, at, inNames | inAbstract)
                  ? null
                  : every(loose, at, inNames) && allButOne(sure, at)
                    ? tiers.misspelledWord
                    : tiers.misspelledWords;
      if (tier !== null) put(entry.node.kind, { entry, tier });
      if (every(sure, at, inAuthors)) {
        put('Author', {
          entry,
          tier: entry.authors.some((author) => squash(author) === whole) ? tiers.exact : tiers.words,
        });
      } else if (fuzzy && every(loose, at, inAuthors)) put('Author', { entry, tier: tiers.misspelledWord });
    }
    return { matches, near, found: new Set(loose.flatMap((one) => [...one.words])) };
  }
}

const isSameList = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((text, place) => text === b[place]);

const isSameText = (a: SearchEntry, b: SearchEntry): boolean =>
  isSameList(a.names, b.names) && isSameList(a.authors, b.authors) && a.abstract === b.abstract;

const distinctWords = (text: string): Set<string> => new Set(wordsOf(text).map(({ word }) => word));

function byTierRankId(a: Match, b: Match): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.entry.rank !== b.entry.rank) return b.entry.rank - a.entry.rank;
  return a.entry.node.id < b.entry.node.id ? -1 : 1;
}
