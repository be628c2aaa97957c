import type { Word } from './words.ts';

/** How many values each feature of a word has, in their order. `training/papers.py` computes the same. */
export const featureSizes = [10, 4, 3, 2, 2, 5, 3, 7] as const;

/** Words that occur in so many of the papers that were counted, a name seldom. */
export type WordFrequency = ReadonlyMap<string, number>;

const isSentenceEnd = /^[.!?:]$/;
const isLower = (word: string): boolean => /\p{Lowercase}/u.test(word) && !/[\p{Uppercase}\p{Lt}]/u.test(word);

function shapeOf(word: string): number {
  if (/[^\p{L}\p{N}]/u.test(word)) return 8;
  if (/[^\0-\x7F]/.test(word)) return 9;
  if (/^\d+$/.test(word)) return 6;
  if (/\d/.test(word)) return 7;
  if (/^[a-z]+$/.test(word)) return 1;
  if (word.length === 1) return 4;
  if (/^[A-Z]+$/.test(word)) return 3;
  return /^[A-Z][a-z]+$/.test(word) ? 2 : 5;
}

/** 0 for a word of no or one other paper, then by powers of two up to 6. */
const frequencyBucket = (papers: number): number =>
  papers < 2 ? 0 : Math.min(6, Math.trunc(Math.log2(papers + 1) * 0.75 + 0.99));

/** Where a bracket is open: 2 right behind it, 1 further inside, else 0. One level, as in the papers. */
function bracketPlaces(words: readonly Word[]): number[] {
  let isOpen = false;
  return words.map(({ text }, i) => {
    if (text === '(') isOpen = true;
    const place = isOpen ? (words[i - 1]?.text === '(' ? 2 : 1) : 0;
    if (text === ')') isOpen = false;
    return place;
  });
}

/**
 * What the vocabulary, which knows no capitals and no neighbours, would not tell of each word: shape, whether it is
 * glued to its neighbours, its place in the title, before the title's colon, at a sentence's start, whether it also
 * occurs in lower case, how often, in brackets, and in how many papers.
 */
export function featuresOf(titleEnd: number, words: readonly Word[], frequency: WordFrequency): number[][] {
  const inTitle = words.filter(({ start }) => start < titleEnd).length;
  const colon = words.slice(0, Math.min(inTitle, 12)).findIndex(({ text }) => text === ':');
  const lower = new Set(words.map(({ text }) => text).filter(isLower));
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  const brackets = bracketPlaces(words);
  return words.map(({ text, start, end }, i) => {
    const before = words[i - 1];
    const isGluedLeft = before?.end === start;
    const isGluedRight = words[i + 1]?.start === end;
    const opens = before === undefined || i === inTitle || (isSentenceEnd.test(before.text) && !isGluedLeft);
    return [
      shapeOf(text),
      2 * Number(isGluedLeft) + Number(isGluedRight),
      i >= inTitle ? 0 : i < colon ? 2 : 1,
      Number(opens),
      Number(lower.has(text.toLowerCase())),
      Math.min(counts.get(text) ?? 0, 4),
      brackets[i] ?? 0,
      frequencyBucket(frequency.get(text) ?? 0),
    ];
  });
}
