const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "a, b and c", or "a, b or c". */
export const listWords = (words: Iterable<string>, last: 'and' | 'or'): string =>
  (last === 'and' ? and : or).format(words);
