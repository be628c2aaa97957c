import nlp from 'compromise';
import { z } from 'zod';
import { EntityType } from '../../vocabulary/kinds.ts';
import { literalWords, nameTag } from './compile-rules.ts';
import type { FoundName } from './find-names.ts';
import { fillers, firstRows, inYear, since, wordSorts } from './phrase-words.ts';
import { type TaggedWord, wordPattern, written } from './word-pattern.ts';

/** A phrase as the rules match it: its words tagged, its names as one word each, and what limits it taken out. */
export interface ParsedPhrase {
  /** For patterns. */
  words: string;
  since: number | null;
  inYear: number | null;
  limit: number | null;
  /** Words that no rule knows. */
  unknown: readonly string[];
  /** The numbers of its names, in their order. */
  names: readonly number[];
}

const Sentences = z.array(z.object({ terms: z.array(z.object({ text: z.string(), tags: z.array(z.string()) })) }));

/** Stands for the name of that number; nobody types it. */
const placeholder = (at: number): string => `weftname${at}`;
const placeholders = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [placeholder(at), 'ProperNoun']));
nlp.plugin({ words: placeholders });

const sorts = wordSorts.flatMap(({ tag, words }) => words.map((one) => ({ tag, pattern: nlp.parseMatch(one) })));
const filler = nlp.parseMatch(fillers);
const knownTags = new Set([
  ...wordSorts.map(({ tag }) => tag),
  ...['GraphName', 'Filler', 'Preposition', 'Determiner', 'Conjunction', 'QuestionWord', 'Year'],
]);

/** Spellings that would come apart: "fine-tuned" is one word here, and what ends a sentence ends nothing. */
const joined = (text: string): string =>
  text
    .replace(/\b(fine|pre)[- ](?=t(?:rain|un))/giu, '$1')
    .replace(/\bstate[- ]of[- ]the[- ]art\b/giu, 'state of art')
    .replace(/\bzero[- ]shot\b/giu, 'zero shot')
    .replace(/[.?!,;:"“”()]+(?=\s|$)|(?<=^|\s)["“(]+/gu, ' ')
    .replace(/['’]s\b/gu, ' is')
    .trim();

function tagged(text: string): TaggedWord[] {
  const view = nlp(text);
  view.compute('root');
  for (const { tag, pattern } of sorts) view.match(pattern).tag(tag);
  view.match(filler).tag('Filler');
  view.match('/^(19|20)[0-9][0-9]$/').tag('Year');
  view.match('/^[0-9]+$/').tag('Rows');
  return Sentences.parse(view.json()).flatMap(({ terms }) => terms);
}

const isKnown = ({ text, tags }: TaggedWord): boolean =>
  literalWords.has(text.toLowerCase()) || tags.some((tag) => knownTags.has(tag));

/** The words of a text that are those of a question, in small letters, to tell them from names. */
export const questionWords = (text: string): ReadonlySet<string> =>
  new Set(
    tagged(joined(text))
      .filter(isKnown)
      .map((word) => word.text.toLowerCase()),
  );

const limits = {
  since: wordPattern(since, false),
  inYear: wordPattern(inYear, false),
  limit: wordPattern(firstRows, false),
};

export function parsePhrase(text: string, names: readonly FoundName[]): ParsedPhrase {
  let plain = '';
  let end = 0;
  for (const [at, { span }] of names.entries()) {
    plain += `${text.slice(end, span[0])}${placeholder(at)}`;
    end = span[1];
  }
  const nameAt = new Map(names.map((name, at) => [placeholder(at), { name, at }]));
  const words = tagged(joined(plain + text.slice(end))).map((word): TaggedWord => {
    const found = nameAt.get(word.text.toLowerCase());
    return found ? { text: word.text, tags: ['GraphName', ...tagsOf(found.name)] } : word;
  });
  let rest = written(words.filter(({ tags }) => !tags.includes('Filler')));
  const take = (pattern: RegExp): number | null => {
    const [found] = pattern.exec(rest) ?? [];
    if (found === undefined) return null;
    rest = rest.replace(found, '');
    const number = Number(/ (\d+):/.exec(found)?.[1]);
    return found.startsWith(' after:') ? number + 1 : number;
  };
  return {
    limit: take(limits.limit),
    since: take(limits.since),
    inYear: take(limits.inYear),
    words: rest,
    unknown: words.filter((word) => !isKnown(word)).map((word) => word.text),
    names: words.flatMap((word) => nameAt.get(word.text.toLowerCase())?.at ?? []),
  };
}

const tagsOf = ({ nodes, term }: FoundName): string[] => [
  ...(term === null ? [] : [nameTag('Term')]),
  ...nodes.flatMap(({ kind }) => {
    const type = EntityType.safeParse(kind);
    return type.success ? [nameTag(type.data)] : [];
  }),
];
