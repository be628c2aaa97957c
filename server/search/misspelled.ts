import type SearchableMap from 'minisearch/SearchableMap';

/** Longest distance (edits) at which a word still counts as a misspelling of another. */
const fuzziness = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * What a misspelled text may have meant, itself included. Two edits may swap or change letters but not drop or add
 * two, or "imagnet" would mean "image"; and another number is another thing, not a misspelling: "GPT-3" is not "GPT-4".
 */
export function* misspelled<T>(texts: SearchableMap<T>, typed: string): Generator<[found: string, value: T]> {
  for (const [found, [value]] of texts.fuzzyGet(typed, fuzziness(typed))) {
    if (Math.abs(found.length - typed.length) <= 1 && digits(found) === digits(typed)) yield [found, value];
  }
}
