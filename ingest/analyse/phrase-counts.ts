import { dangling } from './lengthen-term.ts';
import { genericWords } from './stop-words.ts';

/** A phrase as one paper has it: a term, or two pairs of words that overlap in their middle word. */
export interface PhraseCount {
  /** Index of a term, of a phrase of three words that of its first pair. */
  term: number;
  /** Index of its second pair; null for a word and a pair. */
  second: number | null;
  /** How often the paper has it; see `weighTerms` for what the title counts. */
  frequency: number;
  /** How many papers have it. */
  papers: number;
}

/** Phrases of a paper that are looked at: those it repeats, and those its title has. */
const perPaper = 40;
/** Fewer papers do not make a phrase of three words a usual one. */
const leastPapers = 3;
/** Of two generic words, the share of the pairs with one of them that are this pair: "time series", not "training data". */
const bound = 0.3;
/** The share of a pair's papers that have it with one word beside it, for that word to belong to it. */
const mostly = 0.6;

/** Counts what may become key terms, paper by paper, in the pass that weighs terms. */
export class PhraseCounts {
  readonly #usable: Uint8Array;
  readonly #keys: readonly string[];
  readonly #papers: Int32Array;
  readonly #triplePapers = new Map<number, number>();
  readonly #perPaper: { terms: [number, number][]; triples: [number, number][] }[] = [];

  /**
   * @param keys of all terms
   * @param papers that have each term
   * @param isGeneric for each term whether all its words are generic
   * @param least papers that a word or a pair must have
   */
  constructor(keys: readonly string[], papers: Int32Array, isGeneric: Uint8Array, least: number) {
    this.#keys = keys;
    this.#papers = papers;
    const isBound = boundPairs(keys, papers);
    this.#usable = Uint8Array.from(keys, (key, at) =>
      Number(
        (papers[at] ?? 0) >= least && (isGeneric[at] === 0 || isBound(key, papers[at] ?? 0)) && !dangling.test(key),
      ),
    );
  }

  /** One paper: the frequency of its terms by index, and of overlapping pairs as `first * keys.length + second`. */
  add(terms: ReadonlyMap<number, number>, triples: ReadonlyMap<number, number>): void {
    // What one paper has alone, it has to have twice or in its title.
    const usable = [...terms].filter(
      ([index, frequency]) => this.#usable[index] === 1 && (frequency > 1 || (this.#papers[index] ?? 0) > 1),
    );
    usable.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const usual: [number, number][] = [];
    for (const [triple, frequency] of triples) {
      const [first, second] = this.#pairsOf(triple);
      if ((this.#papers[first] ?? 0) < leastPapers || (this.#papers[second] ?? 0) < leastPapers) continue;
      usual.push([triple, frequency]);
      this.#triplePapers.set(triple, (this.#triplePapers.get(triple) ?? 0) + 1);
    }
    this.#perPaper.push({ terms: usable.slice(0, perPaper), triples: usual });
  }

  /** Of each paper, in the order in which they were added. */
  phrases(): PhraseCount[][] {
    const isCut = this.#cutPairs();
    return this.#perPaper.map(({ terms, triples }) => [
      ...terms.flatMap(([term, frequency]) =>
        isCut.after(term) ? [] : [{ term, second: null, frequency, papers: this.#papers[term] ?? 0 }],
      ),
      ...triples.flatMap(([triple, frequency]): PhraseCount[] => {
        const papers = this.#triplePapers.get(triple) ?? 0;
        const [term, second] = this.#pairsOf(triple);
        if (papers < leastPapers || isCut.before(term) || isCut.after(second)) return [];
        if (dangling.test(this.#keys[second] ?? '') || this.#onlyAddsHead(term, second, isCut)) return [];
        return [{ term, second, frequency, papers }];
      }),
    ]);
  }

  /** "semantic segmentation tasks" says what "semantic segmentation" does; "graph neural networks" more than "graph neural". */
  #onlyAddsHead(first: number, second: number, isCut: { after(pair: number): boolean }): boolean {
    const head = (this.#keys[second] ?? '').replace(/^.* /u, '');
    return genericWords.has(head) && this.#usable[first] === 1 && !isCut.after(first);
  }

  /**
   * Pairs that nearly always have one and the same word before them, or after: what begins with "language processing" is
   * cut out of "natural language processing".
   */
  #cutPairs() {
    const [before, after] = [new Map<number, number>(), new Map<number, number>()];
    for (const [triple, papers] of this.#triplePapers) {
      const [first, second] = this.#pairsOf(triple);
      before.set(second, Math.max(before.get(second) ?? 0, papers));
      after.set(first, Math.max(after.get(first) ?? 0, papers));
    }
    const isMost = (most: Map<number, number>) => (pair: number) =>
      (most.get(pair) ?? 0) > mostly * (this.#papers[pair] ?? 0);
    return { before: isMost(before), after: isMost(after) };
  }

  #pairsOf(triple: number): [number, number] {
    return [Math.floor(triple / this.#keys.length), triple % this.#keys.length];
  }
}

/** Tells pairs of words that stand together more than by chance, by the pairs that each of their words is in. */
function boundPairs(keys: readonly string[], papers: Int32Array): (key: string, papers: number) => boolean {
  const [firsts, lasts] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, word: string, by: number) =>
    counts.set(word, (counts.get(word) ?? 0) + by);
  keys.forEach((key, at) => {
    const space = key.indexOf(' ');
    if (space < 0) return;
    count(firsts, key.slice(0, space), papers[at] ?? 0);
    count(lasts, key.slice(space + 1), papers[at] ?? 0);
  });
  return (key, here) => {
    const space = key.indexOf(' ');
    const most = Math.min(firsts.get(key.slice(0, space)) ?? 0, lasts.get(key.slice(space + 1)) ?? 0);
    return here > bound * most;
  };
}
