/** A word of a phrase with what it is tagged as. */
export interface TaggedWord {
  text: string;
  tags: readonly string[];
}

const marks = /[\s:]/g;

/** Words in a row, as patterns match them: each begins with a space and has its tags between colons. */
export const written = (words: readonly TaggedWord[]): string =>
  words
    .map(({ text, tags }) => ` ${text.toLowerCase().replace(marks, '')}:${tags.map((tag) => `${tag}:`).join('')}`)
    .join('');

/**
 * A pattern over tagged words, in compromise's match syntax as far as rules need it: words, `#Tag`, `(one|other)`, and
 * `?`, `*`, `+` after each. It is a regular expression over the written words: the library's own matcher does not go back
 * once an optional part has taken a word, nor look at tags inside a choice of several.
 */
export function wordPattern(form: string, isWhole = true): RegExp {
  const source = form.replace(/#(\w+)|([\p{L}\p{N}-]+)|\(|\s+/gu, (part, tag?: string, word?: string) => {
    if (tag !== undefined) return `(?: [^ ]*:${tag}:[^ ]*)`;
    if (word !== undefined) return `(?: ${word}:[^ ]*)`;
    return part === '(' ? '(?:' : '';
  });
  return new RegExp(isWhole ? `^${source}$` : source, 'u');
}
