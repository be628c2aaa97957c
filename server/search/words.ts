/** A word of a text in its folded form, and where it stands: `[start, end)` in the text. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Lower case, without diacritics, and compatibility forms made plain: "Poincaré" → "poincare". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Only folded letters, digits and `+` are left, so that "GPT-4", "gpt 4" and "GPT4" are the same. */
export const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}+]/gu, '');

/** A run of letters and digits, with the joints inside it: "chest X-ray" has two, "GPT-4.5" is one. */
const compound = /[\p{L}\p{N}\p{M}+]+(?:[-‐‑–_.'’/][\p{L}\p{N}\p{M}+]+)*/gu;
const part = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * The words under which a text can be found: each compound whole and squashed ("X-ray" → "xray"), and each of its parts
 * ("x", "ray"), in text order.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(compound)) {
    const whole = match[0];
    const start = match.index;
    words.push({ word: squash(whole), start, end: start + whole.length });
    const parts = [...whole.matchAll(part)];
    if (parts.length === 1 && parts[0]?.[0] === whole) continue;
    for (const { 0: piece, index } of parts) {
      words.push({ word: squash(piece), start: start + index, end: start + index + piece.length });
    }
  }
  return words;
}

/** The words of a typed query: split at spaces only, so that "x-ray" is looked up as "xray". No more than 16. */
export const queryWords = (q: string): string[] => {
  const words = q.split(/[\s,;]+/).map(squash);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 16);
};
