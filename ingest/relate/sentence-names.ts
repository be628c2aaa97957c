import type { Candidate, TypedName } from '../detect/mention.ts';
import type { Sentence, TokenisedText } from '../text/token.ts';

/** One mention of a name that was decided on. */
export interface NamedMention {
  name: TypedName;
  mention: Candidate;
}

/** What one sentence holds: its mentions in order, and lists of coordinated ones among them. */
export interface SentenceNames {
  sentence: Sentence;
  /** Its words in lower case, of an endless one only the first. */
  lower: string;
  lists: NamedMention[][];
}

/** Characters of a sentence that are read for what it is about; keeps the work linear in odd texts. */
const longestRead = 4000;

/** The names of each sentence, in lists as `findLists` chained them; lists keep only what proved to be names. */
export function namesBySentence(text: TokenisedText, names: TypedName[], lists: Candidate[][]): SentenceNames[] {
  const owner = new Map<Candidate, TypedName>();
  for (const name of names) for (const mention of name.mentions) owner.set(mention, name);
  const listed = new Set(lists.flat());
  const single = names.flatMap(({ mentions }) =>
    mentions.filter((mention) => !listed.has(mention)).map((mention) => [mention]),
  );
  const all = [...lists, ...single].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  const bySentence = new Map<number, Candidate[][]>();
  for (const list of all) {
    const index = list[0]?.sentence ?? -1;
    const known = bySentence.get(index);
    if (known === undefined) bySentence.set(index, [list]);
    else known.push(list);
  }
  return text.sentences.map((sentence) => ({
    sentence,
    lower: text.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestRead)).toLowerCase(),
    lists: (bySentence.get(sentence.index) ?? [])
      .map((list) =>
        list.flatMap((mention): NamedMention[] => {
          const name = owner.get(mention);
          return name === undefined ? [] : [{ name, mention }];
        }),
      )
      .filter((list) => list.length > 0),
  }));
}

export const isResource = (name: TypedName): boolean => name.type !== 'Model';
