import { isAbbreviationOf } from '../resolve/long-form.ts';
import type { Token, TokenisedText } from '../text/token.ts';
import type { Candidate, SpelledOut } from './mention.ts';
import { nameKey } from './name-key.ts';

const longestInWords = 10;
/** No long form begins so: "Abstraction and Reasoning Corpus (ARC)" is not cut to "and Reasoning Corpus". */
const joiningWords = /^(?:and|or|of|for|with|in|on|to|the|by|from|as|at|via)$/;

/**
 * Long forms beside their abbreviations: "Low-Rank Adaptation (LoRA)" and "LoRA (Low-Rank Adaptation)". Which words
 * belong to the long form: A. Schwartz, M. Hearst: "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", Pacific Symposium on Biocomputing 2003; the shortest sequence that fits.
 */
export function findSpelledOut(text: TokenisedText, candidates: Candidate[]): SpelledOut[] {
  return candidates.flatMap((short) => {
    const pair = before(text, short) ?? after(text, short);
    if (pair === null) return [];
    const { start, end } = pair;
    const surface = text.text.slice(start, end);
    const long: Candidate = {
      start,
      end,
      surface,
      key: nameKey(surface),
      sentence: short.sentence,
      kind: 'spelled-out',
      rules: ['spelled-out'],
    };
    return [{ short, long }];
  });
}

const sameInitial = (short: string, long: string): boolean => {
  const initial = (name: string): string => /[\p{L}\p{N}]/u.exec(name)?.[0].toLowerCase() ?? '';
  return initial(short) === initial(long);
};

/** More words than a long form has. */
const mostBefore = 30;

/** The last words that end before an offset. */
function wordsBefore(tokens: Token[], offset: number): Token[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return tokens.slice(Math.max(0, low - mostBefore), low);
}

/** "… long form (SHORT" */
function before(text: TokenisedText, short: Candidate): { start: number; end: number } | null {
  const opening = text.text.slice(Math.max(0, short.start - 3), short.start);
  if (!/[([]["“*]*$/u.test(opening)) return null;
  const tokens = wordsBefore(text.sentences[short.sentence]?.tokens ?? [], short.start);
  const end = tokens.at(-1)?.end ?? 0;
  if (short.start - end > 4) return null;
  const initials = short.surface.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
  const exact = tokens.at(-initials.length);
  if (exact && !joiningWords.test(exact.lower) && /^\p{L}+$/u.test(initials) && initials.length > 2) {
    const fits = tokens.slice(-initials.length).every(({ lower }, index) => lower[0] === initials[index]);
    if (fits && !/[()[\].;:]\s/u.test(text.text.slice(exact.start, end))) return { start: exact.start, end };
  }
  for (let words = 1; words <= Math.min(longestInWords, tokens.length); words++) {
    const first = tokens[tokens.length - words];
    if (first === undefined) return null;
    const { start, lower } = first;
    const long = text.text.slice(start, end);
    if (/[()[\].;:]\s/u.test(long)) return null;
    if (joiningWords.test(lower)) continue;
    if (sameInitial(short.surface, long) && isAbbreviationOf(short.surface, long)) return { start, end };
  }
  return null;
}

/** "SHORT (long form)" */
function after(text: TokenisedText, short: Candidate): { start: number; end: number } | null {
  const opening = /^\s?[([]\s?["“]?/u.exec(text.text.slice(short.end, short.end + 4))?.[0];
  if (opening === undefined) return null;
  const start = short.end + opening.length;
  const inside = /^[^()[\];:]{3,120}?(?=["”]?\s?[)\]])/u.exec(text.text.slice(start, start + 130))?.[0];
  if (inside === undefined || !sameInitial(short.surface, inside) || !isAbbreviationOf(short.surface, inside))
    return null;
  return { start, end: start + inside.length };
}
