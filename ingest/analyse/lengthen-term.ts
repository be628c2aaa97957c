import { stopWords } from './stop-words.ts';

const longest = 4;
/** The share of occurrences that a neighbour stands beside to belong to a term; the second where the term dangles. */
const mostly = 0.6;
const often = 0.15;
/** Words at which a term may not end: it is the beginning of something longer. */
export const dangling =
  /(?:ical|ional|ial|ual|ural|ous|able|ible|ive|[ -]\p{L}+ed|armed|private|acyclic|temporal|aware|driven|modal|verbal|large|small|long|short|deep|multi|cross|high|low|end|zero|few|open|free|pre)$/iu;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const calm = (word: string): string => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word);
const joiner = '[ \\u00a0\\-–‑]';

/** The word that stands next to most occurrences, with what joins it, as written most often; null where none does. */
function usualNeighbour(found: string[], least: number): string | null {
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = Math.max(1, least);
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count > most) [best, most] = [word, count];
  }
  return best;
}

/** Fewer occurrences do not tell whether a loose neighbour belongs to the term. */
const enoughOccurrences = 4;

/** What a hyphen joins belongs there whatever it is ("source-free", "X-ray"); a loose neighbour must say something. */
const belongs = (joined: string, occurrences: number): boolean => {
  if (!/\s/u.test(joined)) return true;
  if (occurrences < enoughOccurrences) return false;
  const word = joined.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return word.length > 1 && !/^\p{N}+$/u.test(word) && !stopWords.has(word) && !stopWords.has(word.replace(/s$/u, ''));
};

const patternOf = (words: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.map(literal).join(joiner)}s?(?![\\p{L}\\p{N}])`, 'giu');
const wordBefore = new RegExp(`([\\p{L}\\p{N}]+)(${joiner})$`, 'u');
const wordAfter = new RegExp(`^(${joiner})([\\p{L}\\p{N}]+)`, 'u');
/** Characters beside an occurrence in which its neighbours are looked for. */
const reach = 40;

/**
 * A term with the words that nearly always stand beside it: "named entity" becomes "named entity recognition", "time
 * adaptation" "test-time adaptation". Terms are counted as single words and pairs only; this is for showing them. Null where
 * what stands there cannot end a term ("directed acyclic") and nothing usually follows.
 *
 * @param texts some in which the term occurs
 */
export function lengthenTerm(term: string, texts: string[]): string | null {
  let now = term;
  for (;;) {
    const words = now.split(/[^\p{L}\p{N}+]+/u);
    if (words.length >= longest) return dangling.test(now) ? null : now;
    const pattern = patternOf(words);
    const before: string[] = [];
    const after: string[] = [];
    let occurrences = 0;
    for (const text of texts) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const end = index + found.length;
        const [, previous, joinedBefore] = wordBefore.exec(text.slice(Math.max(0, index - reach), index)) ?? [];
        const [, joinedAfter, next] = wordAfter.exec(text.slice(end, end + reach)) ?? [];
        occurrences += 1;
        if (previous !== undefined) before.push(calm(previous) + joinedBefore);
        if (next !== undefined) after.push(joinedAfter + calm(next));
      }
    }
    const next = usualNeighbour(after, (dangling.test(now) ? often : mostly) * occurrences);
    const previous = usualNeighbour(before, mostly * occurrences);
    if (next !== null && belongs(next, occurrences)) now += next;
    else if (previous !== null && belongs(previous, occurrences)) now = previous + now;
    else return dangling.test(now) ? null : now;
  }
}
