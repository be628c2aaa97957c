const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether `short` can stand for `long`: its letters occur in `long` in order, read from the right, the first one at the
 * start of a word. A. Schwartz, M. Hearst: "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", Pacific Symposium on Biocomputing 2003.
 */
export function isAbbreviationOf(short: string, long: string): boolean {
  const wanted = letters(short.replace(/(?<=[\p{Lu}\d])s$/u, ''));
  const text = long.toLowerCase();
  if (wanted.length < 2 || wanted.length > 12 || /\s/u.test(short.trim()) || !/\p{Lu}/u.test(short)) return false;
  if (!/[\s-]/u.test(long.trim()) || letters(long).length <= wanted.length + 1) return false;
  let at = text.length;
  for (let index = wanted.length - 1; index >= 0; index--) {
    at--;
    const isFirst = index === 0;
    while (at >= 0 && (text[at] !== wanted[index] || (isFirst && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))))
      at--;
    if (at < 0) return false;
  }
  return true;
}

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** 0–1: the share of letter pairs that two normal forms have in common (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const left = pairsOf(a);
  let shared = 0;
  for (const [pair, count] of pairsOf(b)) shared += Math.min(count, left.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

const contains = (a: string, b: string): boolean => a.startsWith(b) || a.endsWith(b);

/** Two spellings of one long form: "Contrastive Language-Image Pretraining" and "… Pre-trained Model". */
export const isSameLongForm = (a: string, b: string): boolean =>
  contains(a, b) || contains(b, a) || likeness(a, b) >= 0.7;

/** Near enough to be a careless wording of the same long form, in a paper that only mentions it. */
export const isNearLongForm = (a: string, b: string): boolean => isSameLongForm(a, b) || likeness(a, b) >= 0.5;
