import { setImmediate as nextTurn } from 'node:timers/promises';
import SearchableMap from 'minisearch/SearchableMap';
import { type SearchAnswer, type SearchKind, searchKinds } from '../../vocabulary/api/search.ts';
import { InvertedIndex, inAbstract, inAuthors, inNames } from './inverted-index.ts';
import { misspelled } from './misspelled.ts';
import type { SearchEntry } from './search-entry.ts';
import { hitOf, type Match, tiers } from './search-hit.ts';
import { queryWords, squash, wordsOf } from './words.ts';

/** Entries indexed between two turns of the event loop, so that requests are answered meanwhile. */
const chunk = 100;

/**
 * Everything that can be found by name or word, in memory. Order of hits: exact name or alias, then names that begin
 * so, then names of which the query is a misspelling, then names that hold the words, then abstracts, then misspelled
 * words. Misspellings count only where no name begins so or the rest fills no page. Among equals, and between groups
 * whose first hits are equals, by rank, then id. Case, diacritics, hyphens and spaces inside a name do not matter.
 */
export class SearchIndex {
  readonly #entries: SearchEntry[];
  readonly #squashed: string[][];
  readonly #names = new SearchableMap<true>();
  readonly #words: InvertedIndex;

  private constructor(entries: SearchEntry[], squashed: string[][], index: InvertedIndex) {
    this.#entries = entries;
    this.#squashed = squashed;
    for (const name of squashed.flat()) this.#names.set(name, true);
    this.#words = index;
  }

  static async build(entries: SearchEntry[]): Promise<SearchIndex> {
    const index = new InvertedIndex();
    const squashed: string[][] = [];
    for (const [at, entry] of entries.entries()) {
      if (at % chunk === 0) await nextTurn();
      squashed.push(entry.names.map(squash));
      for (const name of entry.names) index.add(at, distinctWords(name), inNames);
      for (const author of entry.authors) index.add(at, distinctWords(author), inAuthors);
      if (entry.abstract !== '') index.add(at, distinctWords(entry.abstract), inAbstract);
    }
    return new SearchIndex(entries, squashed, index);
  }

  /** `limit` hits a group; each group tells how many there are. */
  search(q: string, limit: number): SearchAnswer {
    const typed = queryWords(q);
    const whole = typed.join('');
    if (whole === '') return { q, groups: [] };
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

const distinctWords = (text: string): Set<string> => new Set(wordsOf(text).map(({ word }) => word));

function byTierRankId(a: Match, b: Match): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.entry.rank !== b.entry.rank) return b.entry.rank - a.entry.rank;
  return a.entry.node.id < b.entry.node.id ? -1 : 1;
}
