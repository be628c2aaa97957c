import { setImmediate as nextTurn } from 'node:timers/promises';
import { type SearchAnswer, type SearchKind, searchKinds } from '../../vocabulary/api/search.ts';
import { InvertedIndex, inAbstract, inAuthors, inNames } from './inverted-index.ts';
import type { SearchEntry } from './search-entry.ts';
import { hitOf, type Match, tiers } from './search-hit.ts';
import { queryWords, squash, wordsOf } from './words.ts';

/** Entries indexed between two turns of the event loop, so that requests are answered meanwhile. */
const chunk = 100;

/**
 * Everything that can be found by name or word, in memory. Order of hits: exact name or alias, then names that begin
 * so, then names that hold the words, then abstracts, then misspellings (only where the rest fills no page); among
 * equals by rank, then id. Case, diacritics, hyphens and spaces inside a name do not matter.
 */
export class SearchIndex {
  readonly #entries: SearchEntry[];
  readonly #squashed: string[][];
  readonly #words: InvertedIndex;

  private constructor(entries: SearchEntry[], squashed: string[][], index: InvertedIndex) {
    this.#entries = entries;
    this.#squashed = squashed;
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
    let { matches, found } = this.#match(typed, whole, false);
    const total = [...matches.values()].reduce((sum, { length }) => sum + length, 0);
    if (total < limit) ({ matches, found } = this.#match(typed, whole, true));
    const groups = searchKinds.flatMap((kind) => {
      const hits = matches.get(kind)?.sort(byTierRankId) ?? [];
      return hits.length === 0 ? [] : [{ kind, best: hits[0]?.tier ?? tiers.misspelled, hits }];
    });
    groups.sort((a, b) => a.best - b.best);
    return {
      q,
      groups: groups.map(({ kind, hits }) => ({
        kind,
        total: hits.length,
        hits: hits.slice(0, limit).map((match) => hitOf(match, kind, { typed, whole, found })),
      })),
    };
  }

  #match(typed: string[], whole: string, fuzzy: boolean) {
    const sure = typed.map((word) => this.#words.find(word, false));
    const loose = fuzzy ? typed.map((word) => this.#words.find(word, true)) : sure;
    const matches = new Map<SearchKind, Match[]>();
    const put = (kind: SearchKind, match: Match) => {
      const list = matches.get(kind);
      if (list) list.push(match);
      else matches.set(kind, [match]);
    };
    const every = (list: typeof sure, at: number, fields: number) =>
      list.every((one) => ((one.fields[at] ?? 0) & fields) !== 0);
    for (const [at, entry] of this.#entries.entries()) {
      const names = this.#squashed[at] ?? [];
      const tier = names.includes(whole)
        ? tiers.exact
        : names.some((name) => name.startsWith(whole))
          ? tiers.prefix
          : every(sure, at, inNames) || (whole.length > 2 && names.some((name) => name.includes(whole)))
            ? tiers.words
            : every(sure, at, inNames | inAbstract)
              ? tiers.abstractWords
              : fuzzy && every(loose, at, inNames | inAbstract)
                ? tiers.misspelled
                : null;
      if (tier !== null) put(entry.node.kind, { entry, tier });
      if (every(sure, at, inAuthors)) {
        put('Author', {
          entry,
          tier: entry.authors.some((author) => squash(author) === whole) ? tiers.exact : tiers.words,
        });
      } else if (fuzzy && every(loose, at, inAuthors)) put('Author', { entry, tier: tiers.misspelled });
    }
    return { matches, found: new Set(loose.flatMap((one) => [...one.words])) };
  }
}

const distinctWords = (text: string): Set<string> => new Set(wordsOf(text).map(({ word }) => word));

function byTierRankId(a: Match, b: Match): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.entry.rank !== b.entry.rank) return b.entry.rank - a.entry.rank;
  return a.entry.node.id < b.entry.node.id ? -1 : 1;
}
