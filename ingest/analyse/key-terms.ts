import type { AnalysisInput } from './analysis-input.ts';
import { compareText } from './compare-text.ts';
import { dangling } from './lengthen-term.ts';
import type { PaperTerms } from './paper-terms.ts';
import type { PhraseCount } from './phrase-counts.ts';
import { foldWords, wordPattern } from './read-terms.ts';

/** A paper carries so many key terms at most. */
const mostTerms = 8;
/** What is this far below the best is left out, beyond the first few. */
const leastShare = 0.45;
const firstFew = 4;
/** A single word that the abstract has once says too little to stand beside so many others. */
const wordsOnce = 2;
/** Fewer papers (in a small graph one in a hundred, at least two) make a term no rarer: what nobody else has helps nobody to find. */
const rareFrom = 8;
/** A phrase says more than a word; an abbreviation as much as the words it stands for. */
const lengthBonus = [0, 0.7, 1.5, 1.8];

/** "LLM's ability" */
const possessive = /['’]s(?: |$)|^et al$/u;
/** What ends a compound begins no term: "context-aware network" is no aware network. */
const cutOff =
  /^(?:aware|based|driven|guided|wise|level|agnostic|invariant|specific|powered|enhanced|generated|like) /iu;
/** Adverbs and superlatives, and adjectives by themselves. */
const saysNothing = new RegExp(`${dangling.source}|(?:ly|est)$`, 'iu');

interface Candidate {
  name: string;
  words: string[];
  score: number;
  /** Said once, and not in the title. */
  isOnce: boolean;
}

/**
 * The key terms of each paper, most telling first: words and phrases of two or three words that it repeats or has in its
 * title and that set it apart, each written as most papers write it. None is part of another or of a name that the
 * paper mentions, for names are found by themselves. Papers in the order of the input.
 */
export function keyTerms(input: AnalysisInput, terms: PaperTerms): string[][] {
  const names = namesOf(input);
  const writings = new Map<string, string>();
  const all = input.papers.length;
  return terms.phrases.map((phrases, at) => {
    const ofPaper = names[at] ?? new Set<string>();
    const candidates = phrases.flatMap((phrase) => {
      const candidate = candidateOf(phrase, terms, all, writings);
      return candidate === null || isNamed(candidate.words, ofPaper) ? [] : [candidate];
    });
    candidates.sort((a, b) => b.score - a.score || compareText(a.name, b.name));
    return choose(candidates);
  });
}

function choose(candidates: Candidate[]): string[] {
  const best = candidates[0]?.score ?? 0;
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= firstFew && (candidate.isOnce || candidate.score < leastShare * best)) continue;
    if (chosen.length >= wordsOnce && candidate.isOnce && candidate.words.length === 1) continue;
    if (chosen.some((other) => isPart(candidate.words, other.words))) continue;
    const wider = chosen.findIndex((other) => isPart(other.words, candidate.words));
    if (wider >= 0) chosen[wider] = candidate;
    else if (chosen.length < mostTerms) chosen.push(candidate);
  }
  return [...new Set(chosen.map(({ name }) => name))];
}

const isPart = (words: string[], of: string[]): boolean => words.every((word) => of.includes(word));

/** Whether the words are those of a name, or some of them, or a coined name with something beside it ("ImageNet alone"). */
const isNamed = (words: string[], names: ReadonlySet<string>): boolean =>
  names.has(words.join(' ')) || words.some((word) => names.has(`${coined}${word}`));

function candidateOf(
  { term, second, frequency, papers }: PhraseCount,
  { names, keys }: PaperTerms,
  all: number,
  writings: Map<string, string>,
): Candidate | null {
  const key = second === null ? (keys[term] ?? '') : `${keys[term]}${(keys[second] ?? '').replace(/^\S+/u, '')}`;
  const words = key.split(' ');
  let name = writings.get(key);
  if (name === undefined) {
    name = second === null ? (names[term] ?? '') : joined(names[term] ?? '', names[second] ?? '');
    writings.set(key, name);
  }
  if (name === '' || possessive.test(name) || cutOff.test(name) || (words.length === 1 && saysNothing.test(name)))
    return null;
  const rarity = Math.log((all + 1) / Math.max(papers, 2, Math.min(rareFrom, all / 100)));
  const bonus = words.length === 1 && /\p{Lu}/u.test(name) ? 1 : (lengthBonus[words.length] ?? 1);
  return { name, words, score: bonus * (1 + Math.log(frequency)) * rarity, isOnce: frequency === 1 };
}

/** "named entity" and "entity recognition" as one phrase. */
function joined(first: string, second: string): string {
  const [middle] = second.match(wordPattern) ?? [''];
  return first + second.slice(second.indexOf(middle) + middle.length);
}

/** Before a name that is no word of any language. */
const coined = '=';

/** Of each paper, the names that it mentions and all that they consist of, without regard to writing. */
function namesOf({ papers, entities, mentions }: AnalysisInput): Set<string>[] {
  const parts = new Map(
    entities.map(({ id, name, type }) => {
      const words = foldWords(name);
      const isCoined = type !== 'Modality' && words.length === 1 && /\p{Lu}.*\p{Lu}|\p{N}/u.test(name);
      return [id, [...partsOf(words), ...(isCoined ? words.map((word) => `${coined}${word}`) : [])]];
    }),
  );
  const places = new Map(papers.map(({ id }, at) => [id, at]));
  const names = papers.map(() => new Set<string>());
  for (const { paper, entity } of mentions) {
    const ofPaper = names[places.get(paper) ?? -1];
    for (const part of parts.get(entity) ?? []) ofPaper?.add(part);
  }
  return names;
}

const partsOf = (words: string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from, from + 3).map((_word, more) => words.slice(from, from + more + 1).join(' ')),
  );
