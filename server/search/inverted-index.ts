import SearchableMap from 'minisearch/SearchableMap';
import { misspelled } from './misspelled.ts';

/** In which field of an entry a word occurs; bits, so that one number says several. */
export const inNames = 1;
export const inAuthors = 2;
export const inAbstract = 4;

/**
 * Word → entries that hold it. Search orders its hits by kind of match and rank, not by how often a word occurs, so this
 * takes MiniSearch's radix tree (prefix and fuzzy look-up) without the scores it would reckon and we would drop.
 */
export class InvertedIndex {
  /** A posting is `entry * 8 + field bit`. */
  readonly #words = new SearchableMap<number[]>();
  #entries = 0;

  /** Entries are numbered in the order in which they come, from 0; all words of one are added before the next. */
  add(entry: number, words: Iterable<string>, field: number): void {
    this.#entries = Math.max(this.#entries, entry + 1);
    const code = entry * 8 + field;
    for (const word of words) {
      const postings = this.#words.fetch(word, () => []);
      if (postings.at(-1) !== code) postings.push(code);
    }
  }

  /**
   * For each entry the fields in which the word occurs, as bits: whole, as the beginning of a longer word (from two
   * letters on) or, where `fuzzy`, misspelled.
   */
  find(word: string, fuzzy: boolean): { fields: Uint8Array; words: Set<string> } {
    const fields = new Uint8Array(this.#entries);
    const words = new Set<string>();
    const take = (found: string, postings: number[]) => {
      words.add(found);
      for (const code of postings) {
        const entry = code >> 3;
        fields[entry] = (fields[entry] ?? 0) | (code & 7);
      }
    };
    if (word.length < 2) {
      const postings = this.#words.get(word);
      if (postings) take(word, postings);
    } else {
      for (const [found, postings] of this.#words.atPrefix(word)) take(found, postings);
      if (fuzzy) for (const [found, postings] of misspelled(this.#words, word)) take(found, postings);
    }
    return { fields, words };
  }
}
