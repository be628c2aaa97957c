import { genericWords, stopWords } from './stop-words.ts';

/** A word or a pair of words as one text has it. */
export interface Term {
  /** Same for all writings of a term: lower case, plural folded, hyphen as space, none after a prefix. */
  key: string;
  /** As written, without the capital that only begins a sentence or a title. */
  surface: string;
}

/** "multi-modal", "zero-shot" and "non-IID" are one word each: without its prefix the rest says something else. */
const prefix = '(?:multi|cross|inter|intra|uni|bi|non|pre|post|self|semi|un|few|zero|one|co|sub|re|meta|hyper|auto)';
const wordPattern = new RegExp(`(?:\\b${prefix}-)?[\\p{L}\\p{N}]+(?:['’]\\p{L}+|\\++)?`, 'giu');
const joinsPair = /^[ \u00a0\-–‑]$/u;
const capitalised = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u;

/** Stemming is kept to the plural: heavier stems unite what differs ("generative", "general"), and reasons are shown. */
function foldWord(word: string): string {
  const lower = word.toLowerCase().replace('-', '');
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.length > 3 && /[^sui]s$/u.test(lower)) return lower.slice(0, -1);
  return lower;
}

const calm = (word: string): string => (capitalised.test(word) ? word.toLowerCase() : word);

/** All terms of a text in text order, repeated as often as they occur. */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  let before: { key: string; surface: string; end: number } | null = null;
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0];
    const key = foldWord(word);
    const end = match.index + word.length;
    if (key.length < 2 || stopWords.has(key) || stopWords.has(word.toLowerCase()) || /^\p{N}+$/u.test(key)) {
      before = null;
      continue;
    }
    const surface = calm(word);
    const generic = genericWords.has(key);
    if (!generic) terms.push({ key, surface });
    const gap = before === null ? '' : text.slice(before.end, match.index);
    if (before !== null && joinsPair.test(gap) && !(generic && genericWords.has(before.key))) {
      terms.push({ key: `${before.key} ${key}`, surface: before.surface + gap + surface });
    }
    before = { key, surface, end };
  }
  return terms;
}
