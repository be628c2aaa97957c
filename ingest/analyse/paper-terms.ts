import { compareText } from './compare-text.ts';
import { type PhraseCount, PhraseCounts } from './phrase-counts.ts';
import { readTerms } from './read-terms.ts';

/** One paper as a direction in the space of terms. */
export interface TermVector {
  /** Indices into `PaperTerms.names`, heaviest first. */
  terms: Int32Array;
  /** TF-IDF over the length of the paper's whole vector, so that the dot product of two papers is their cosine. */
  weights: Float32Array;
}

export interface PaperTerms {
  /** Most frequent writing of each term. */
  names: string[];
  /** Terms without regard to writing: lower case, plural folded, words apart by a space. */
  keys: string[];
  /** How many papers have each term. */
  papers: Int32Array;
  /** In the order of the papers. */
  vectors: TermVector[];
  /** What each paper speaks of most often, for its key terms; in the order of the papers. */
  phrases: PhraseCount[][];
}

/** A word in the title says as much as this many in the abstract. */
const titleWeight = 3;
/** Terms kept per paper: the tail hardly moves a cosine and costs most of the time. */
const vectorLength = 60;
/** Pairs seen once are dropped each time so many papers were counted, so that memory stays bounded. */
const pruneEvery = 20_000;
/** In a graph of fewer papers, what one of them has alone may be a key term: there is little that two have. */
const fewPapers = 100;

const isPair = (key: string): boolean => key.includes(' ');

function countPapers(texts: { title: string; abstract: string }[]) {
  const counts = new Map<string, number>();
  const generic = new Set<string>();
  texts.forEach((text, index) => {
    const keys = new Set<string>();
    for (const field of [text.title, text.abstract]) {
      for (const term of readTerms(field)) {
        keys.add(term.key);
        if (term.generic) generic.add(term.key);
      }
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    if ((index + 1) % pruneEvery === 0) {
      for (const [key, count] of counts) if (count === 1 && isPair(key)) counts.delete(key);
    }
  });
  if (texts.length >= fewPapers) {
    for (const [key, count] of counts) if (count === 1 && isPair(key)) counts.delete(key);
  }
  return { counts, generic };
}

const mostFrequent = (writings: Map<string, number>): string =>
  [...writings].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && compareText(next[0], best[0]) < 0) ? next : best,
  )[0];

/**
 * TF-IDF of words and word pairs over title and abstract: (1 + ln tf) · ln(N / df), after Manning, Raghavan and
 * Schütze, Introduction to Information Retrieval, 6.4. Pairs that only one paper has are left out, and from the vectors
 * those of generic words.
 */
export function weighTerms(texts: { title: string; abstract: string }[]): PaperTerms {
  const { counts, generic } = countPapers(texts);
  const keys = [...counts.keys()].sort(compareText);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const papers = Int32Array.from(keys, (key) => counts.get(key) ?? 0);
  const isGeneric = Uint8Array.from(keys, (key) => Number(generic.has(key)));
  const writings: Map<string, number>[] = keys.map(() => new Map());
  const phraseCounts = new PhraseCounts(keys, papers, isGeneric, texts.length < fewPapers ? 1 : 2);

  const vectors = texts.map((text): TermVector => {
    const frequency = new Map<number, number>();
    const triples = new Map<number, number>();
    const add = (field: string, weight: number) => {
      for (const { key, surface, after } of readTerms(field)) {
        const index = indexOf.get(key);
        if (index === undefined) continue;
        frequency.set(index, (frequency.get(index) ?? 0) + weight);
        const seen = writings[index];
        seen?.set(surface, (seen.get(surface) ?? 0) + 1);
        const first = after === null ? undefined : indexOf.get(after.key);
        if (first === undefined) continue;
        const triple = first * keys.length + index;
        triples.set(triple, (triples.get(triple) ?? 0) + weight);
      }
    };
    add(text.title, titleWeight);
    add(text.abstract, 1);
    phraseCounts.add(frequency, triples);
    const weighed = [...frequency]
      .filter(([index]) => isGeneric[index] === 0 && ((papers[index] ?? 0) > 1 || !isPair(keys[index] ?? '')))
      .map(([index, tf]) => ({
        index,
        weight: (1 + Math.log(tf)) * Math.log((texts.length + 1) / (papers[index] ?? 1)),
      }));
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    weighed.sort((a, b) => b.weight - a.weight || a.index - b.index);
    const kept = weighed.filter(({ index }) => (papers[index] ?? 0) > 1).slice(0, vectorLength);
    return {
      terms: Int32Array.from(kept, ({ index }) => index),
      weights: Float32Array.from(kept, ({ weight }) => weight / length),
    };
  });
  const names = writings.map((seen) => (seen.size === 0 ? '' : mostFrequent(seen)));
  return { names, keys, papers, vectors, phrases: phraseCounts.phrases() };
}
