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

/** What a word says wherever it stands; null for one that says nothing and parts its neighbours. */
interface Word extends Term {
  /** Says something only beside another word. */
  generic: boolean;
}

function readWord(word: string): Word | null {
  const key = foldWord(word);
  if (key.length < 2 || stopWords.has(key) || stopWords.has(word.toLowerCase()) || /^\p{N}+$/u.test(key)) return null;
  return { key, surface: calm(word), generic: genericWords.has(key) };
}

/** More words than a language has are names and numbers that hardly come again. */
const mostWords = 200_000;
const words = new Map<string, Word | null>();

/** Most words of a text were read before, in the same text or another. */
function knownWord(word: string): Word | null {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= mostWords) words.clear();
  const read = readWord(word);
  words.set(word, read);
  return read;
}

/** All terms of a text in text order, repeated as often as they occur. */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  let before: Word | null = null;
  let endBefore = 0;
  for (const match of text.matchAll(wordPattern)) {
    const word = knownWord(match[0]);
    if (word === null) {
      before = null;
      continue;
    }
    if (!word.generic) terms.push(word);
    const gap = before === null ? '' : text.slice(endBefore, match.index);
    if (before !== null && joinsPair.test(gap) && !(word.generic && before.generic)) {
      terms.push({ key: `${before.key} ${word.key}`, surface: before.surface + gap + word.surface });
    }
    before = word;
    endBefore = match.index + match[0].length;
  }
  return terms;
}
