const spaced = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** "Lovelace, Ada" → "Ada Lovelace". */
function flipped(name: string): string {
  const [last, first, ...more] = name.split(',').map(spaced);
  return first && more.length === 0 ? `${first} ${last}` : spaced(name);
}

const commas = (text: string): number => text.split(',').length - 1;

/**
 * Names out of one string, as bibliographies write them: "A. One; B. Two", "One, A. and Two, B.", "A. One, B. Two and
 * C. Three". A single "Word, Word" is one person, family name first.
 */
export function splitAuthors(text: string): string[] {
  const parts = text.includes(';') ? text.split(';') : text.split(/,?\s+and\s+|\s+&\s+/);
  const isFamilyFirst = text.includes(';') || parts.length > 1;
  const separated =
    isFamilyFirst && (text.includes(';') || parts.every((part) => commas(part) === 1))
      ? parts.map(flipped)
      : commas(text) === 1 && parts.length === 1 && /^\s*\S+\s*,\s*\S+\s*$/.test(text)
        ? [flipped(text)]
        : parts.flatMap((part) => part.split(','));
  return separated.map(spaced).filter((name) => name !== '' && !/^(?:et al\.?|others)$/i.test(name));
}
