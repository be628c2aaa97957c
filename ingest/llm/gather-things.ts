import type { Span } from '../../vocabulary/extract.ts';
import type { Sentence } from '../text/token.ts';
import type { AnsweredEntity } from './answer.ts';
import { elidedForms } from './elided-forms.ts';
import type { WordFinder } from './find-words.ts';

/** One place of a name. */
export interface FoundMention {
  span: Span;
  /** The name as the text writes it here. */
  form: string;
  /** Where it is written in pieces: these. */
  pieces?: Span[];
}

/** A named thing of an answer, with the forms in which it was quoted and where each stands. */
export interface Thing extends Pick<AnsweredEntity, 'type' | 'name' | 'longForm'> {
  mentions: Map<string, FoundMention[]>;
}

/** Each thing once; a form that two things of a type are said to have is that of which it is the name. */
function thingsIn(answered: AnsweredEntity[]): Thing[] {
  const keyOf = (type: string, quote: string): string => `${type} ${quote}`;
  const things = new Map<string, Thing>();
  for (const { type, name, longForm } of answered) {
    const key = keyOf(type, name);
    if (!things.has(key)) things.set(key, { type, name, longForm, mentions: new Map([[name, []]]) });
  }
  const owners = new Map(things);
  for (const { type, name, aliases, longForm } of answered) {
    const thing = things.get(keyOf(type, name));
    for (const quote of [...aliases, ...(longForm === null ? [] : [longForm])]) {
      const key = keyOf(type, quote);
      if (thing === undefined || owners.has(key)) continue;
      owners.set(key, thing);
      thing.mentions.set(quote, []);
    }
  }
  return [...things.values()];
}

/** Mentions that stand in no longer one, of whatever thing: "ImageNet" is not mentioned by "ImageNet-C". */
function longestOf(mentions: FoundMention[], length: number): Set<string> {
  const taken = new Uint8Array(length);
  const kept = new Set<string>();
  const lengthOf = ({ span: [start, end] }: FoundMention): number => end - start;
  for (const { span } of mentions.sort((a, b) => lengthOf(b) - lengthOf(a) || a.span[0] - b.span[0])) {
    if (taken.subarray(...span).includes(1)) continue;
    taken.fill(1, ...span);
    kept.add(String(span));
  }
  return kept;
}

/** The named things of an answer, with all places where the text mentions them; with none where it does not. */
export function gatherThings(answered: AnsweredEntity[], finder: WordFinder, sentences: Sentence[]): Thing[] {
  const { text } = finder;
  const things = thingsIn(answered);
  for (const { mentions } of things) {
    for (const [quote, found] of mentions) {
      found.push(...finder.wholePlaces(quote).map((span) => ({ span, form: text.slice(...span) })));
    }
  }
  const all = (): FoundMention[] => things.flatMap(({ mentions }) => [...mentions.values()].flat());
  const inPieces = elidedForms(
    text,
    sentences,
    all().map(({ span }) => span),
  );
  for (const { mentions } of things) {
    for (const [quote, found] of mentions) found.push(...(inPieces.get(quote) ?? []));
  }
  const kept = longestOf(all(), text.length);
  return things.map((thing) => ({
    ...thing,
    mentions: new Map(
      [...thing.mentions].map(([quote, found]) => [quote, found.filter(({ span }) => kept.has(String(span)))]),
    ),
  }));
}
