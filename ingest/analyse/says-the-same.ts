const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? [];

/** Letters that two words must share from the start to count as one: "recommender", "recommendation". */
const commonStart = 5;

const sameWord = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= commonStart && b.length >= commonStart && a.slice(0, commonStart) === b.slice(0, commonStart));

/** "KGs" of "knowledge graph", "NER" of "named entity". */
function abbreviates(short: string, long: string): boolean {
  const letters = short.replace(/s$/u, '');
  if (letters === long.replace(/s$/u, '')) return true;
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = wordsOf(long)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  return initials.length > 1 && (letters.includes(initials) || initials.includes(letters));
}

/** Whether two parts of a name would repeat each other: a word in common, one root, or an abbreviation and its words. */
export function saysTheSame(a: string, b: string): boolean {
  return (
    wordsOf(a).some((word) => wordsOf(b).some((other) => sameWord(word, other))) ||
    abbreviates(a, b) ||
    abbreviates(b, a)
  );
}
