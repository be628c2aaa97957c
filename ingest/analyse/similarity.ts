import type { PaperTerms } from './paper-terms.ts';

/** Two papers, by their place in the order of papers, `a < b`. */
export interface SimilarPair {
  a: number;
  b: number;
  /** Cosine, 0–1. */
  score: number;
}

const neighboursPerPaper = 5;
/** Shown and stored from this cosine on; weaker pairs only help the layout to keep a paper near its subject. */
export const similarFrom = 0.1;
const weakest = 0.02;
const reasonLength = 6;
/**
 * Shared terms looked at for one paper, from its heaviest on: what stands for it is among these. Papers grow, and so do
 * the papers of each term; without an end the work would grow with the square. At most 60 terms a paper of a tenth of
 * all papers each: a graph of up to 5,000 papers stays below. Beyond 10,000 papers each looks at fewer.
 */
const postingsFor = (papers: number): number => Math.min(30_000, Math.max(5_000, 300_000_000 / papers));

/**
 * The up to five nearest papers of each paper, united to pairs, ordered by `a`, then `b`. An inverted index makes it
 * cost the papers that share a term instead of all pairs; terms that very many papers share are passed over, since
 * they weigh next to nothing and cost most.
 */
export function findSimilar(terms: PaperTerms): SimilarPair[] {
  const { vectors } = terms;
  const { starts, papers, weights } = postingsOf(terms);
  const pairs = new Map<number, SimilarPair>();
  const scores = new Float64Array(vectors.length);
  const most = postingsFor(vectors.length);
  vectors.forEach((vector, paper) => {
    const touched: number[] = [];
    let looked = 0;
    for (const [at, term] of vector.terms.entries()) {
      if (looked > most) break;
      const weight = vector.weights[at] ?? 0;
      const end = starts[term + 1] ?? 0;
      for (let next = starts[term] ?? 0; next < end; next++) {
        looked++;
        const other = papers[next] ?? 0;
        if (other === paper) continue;
        const score = scores[other] ?? 0;
        if (score === 0) touched.push(other);
        scores[other] = score + weight * (weights[next] ?? 0);
      }
    }
    const nearest = highest(touched, scores);
    for (const other of touched) scores[other] = 0;
    for (const { other, score } of nearest) {
      const a = Math.min(paper, other);
      const b = Math.max(paper, other);
      const key = a * vectors.length + b;
      // Summed in another order, the same score may differ in its last bits: the first one found stays.
      if (!pairs.has(key)) pairs.set(key, { a, b, score: Math.min(1, score) });
    }
  });
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The papers of each term, those of term `t` from `starts[t]` to `starts[t + 1]`, in order, with its weight in each. */
function postingsOf({ papers: counts, vectors }: PaperTerms) {
  const tooMany = Math.max(50, Math.min(0.1 * vectors.length, 2_000));
  const isPassedOver = (term: number) => (counts[term] ?? 0) > tooMany;
  const starts = new Int32Array(counts.length + 1);
  for (const { terms } of vectors) {
    for (const term of terms) if (!isPassedOver(term)) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < counts.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const free = starts.slice();
  const papers = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(papers.length);
  vectors.forEach((vector, paper) => {
    for (const [at, term] of vector.terms.entries()) {
      if (isPassedOver(term)) continue;
      const place = free[term] ?? 0;
      papers[place] = paper;
      weights[place] = vector.weights[at] ?? 0;
      free[term] = place + 1;
    }
  });
  return { starts, papers, weights };
}

/** Up to five, by score, then place. Few of the many touched get in, so there is no need to sort them all. */
function highest(touched: number[], scores: Float64Array): { other: number; score: number }[] {
  const chosen: { other: number; score: number }[] = [];
  for (const other of touched) {
    const score = scores[other] ?? 0;
    const last = chosen.at(-1);
    if (score < weakest) continue;
    if (chosen.length === neighboursPerPaper && last !== undefined && score < last.score) continue;
    chosen.push({ other, score });
    chosen.sort((x, y) => y.score - x.score || x.other - y.other);
    if (chosen.length > neighboursPerPaper) chosen.pop();
  }
  return chosen;
}

/** The terms that make two papers similar, most telling first; a word is left out where a pair with it is given. */
export function sharedTerms({ names, vectors }: PaperTerms, { a, b }: SimilarPair): string[] {
  const first = vectors[a];
  const second = vectors[b];
  if (first === undefined || second === undefined) return [];
  const weightInSecond = new Map(Array.from(second.terms, (term, at) => [term, second.weights[at] ?? 0]));
  const shared = Array.from(first.terms, (term, at) => ({
    name: names[term] ?? '',
    weight: (first.weights[at] ?? 0) * (weightInSecond.get(term) ?? 0),
  }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1));
  const chosen: string[] = [];
  const said = new Set<string>();
  // A pair weighs about as much as each of its words; it is the clearer reason, so it goes first.
  for (const { name } of [
    ...shared.filter((t) => /[ -]/.test(t.name)),
    ...shared.filter((t) => !/[ -]/.test(t.name)),
  ]) {
    const parts = name.toLowerCase().split(/[^\p{L}\p{N}+]+/u);
    if (parts.every((part) => said.has(part))) continue;
    for (const part of parts) said.add(part);
    chosen.push(name);
    if (chosen.length === reasonLength) break;
  }
  return chosen;
}
