import { genericWords, stopWords, taskWords } from './stop-words.ts';

/** A word or a pair of words as one text has it. */
export interface Term {
  /** Same for all writings of a term: lower case, plural folded, hyphen as space, none after a prefix. */
  key: string;
  /** As written, without the capital that only begins a sentence or a title. */
  surface: string;
  /** Whether all its words say too little alone ("transfer learning"): a key term perhaps, but no sign of a common subject. */
  generic: boolean;
  /** Of a pair of words: the pair that ends with its first word. The two are a phrase of three words. */
  after: Term | null;
}

/** "multi-modal", "zero-shot" and "non-IID" are one word each: without its prefix the rest says something else. */
const prefix = '(?:multi|cross|inter|intra|uni|bi|non|pre|post|self|semi|un|few|zero|one|co|sub|re|meta|hyper|auto)';
export const wordPattern = new RegExp(`(?:\\b${prefix}-)?[\\p{L}\\p{N}]+(?:['’]\\p{L}+|\\++)?`, 'giu');
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

/** What a word is wherever it stands. */
interface Word {
  key: string;
  surface: string;
  /** Part of no term. */
  stops: boolean;
  generic: boolean;
  /** Makes whatever it stands in a term for key terms only. */
  isTask: boolean;
}

/** Texts of one field have the same words over and over: looking at each once halves the time. */
const known = new Map<string, Word>();
const mostKnown = 200_000;

function wordOf(word: string): Word {
  const before = known.get(word);
  if (before !== undefined) return before;
  const key = foldWord(word);
  const stops = key.length < 2 || stopWords.has(key) || stopWords.has(word.toLowerCase()) || /^\p{N}+$/u.test(key);
  const found = {
    key,
    surface: calm(word),
    stops,
    generic: genericWords.has(key) || taskWords.has(key),
    isTask: taskWords.has(key),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(word, found);
  return found;
}

/** The words of a text without regard to writing, as keys of terms have them. */
export const foldWords = (text: string): string[] => (text.match(wordPattern) ?? []).map((word) => wordOf(word).key);

/** All terms of a text in text order, repeated as often as they occur. */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  let before: { word: Word; surface: string; end: number; pair: Term | null } | null = null;
  /** A word that stops, and may be joined to the next: the "in-" of "in-context learning". */
  let lead: { word: string; end: number } | null = null;
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const word = wordOf(written);
    const end = index + written.length;
    if (word.stops) {
      before = null;
      lead = { word: written, end };
      continue;
    }
    const { key, generic } = word;
    const isJoined: boolean = lead !== null && lead.end === index - 1 && text[lead.end] === '-';
    const surface: string = isJoined ? `${lead?.word.toLowerCase()}-${word.surface}` : word.surface;
    lead = null;
    if (!generic) terms.push({ key, surface, generic, after: null });
    let pair: Term | null = null;
    if (before !== null && index - before.end === 1 && joinsPair.test(text.charAt(before.end))) {
      pair = {
        key: `${before.word.key} ${key}`,
        surface: before.surface + text.charAt(before.end) + surface,
        generic: (generic && before.word.generic) || word.isTask || before.word.isTask,
        after: before.pair,
      };
      terms.push(pair);
    }
    before = { word, surface, end, pair };
  }
  return terms;
}
