import type { Span } from '../../vocabulary/extract.ts';
import type { Candidate, TypedName } from '../detect/mention.ts';
import type { TaggerReading } from '../tagger/reading.ts';
import { spanOf, type TokenisedText } from '../text/token.ts';
import { isResource, type NamedMention, type SentenceNames } from './sentence-names.ts';
import { impliedSpan, ownNames } from './subject.ts';

/** One list of coordinated mentions (mostly of one), and where its sentence speaks of the paper's own thing. */
export interface Place {
  sentence: SentenceNames;
  /** Position of the sentence in the text, 0 is the title. */
  index: number;
  list: NamedMention[];
  /** The nearest mentions of its sentence, its own among them. */
  mentions: NamedMention[];
  start: number;
  end: number;
  /** Of the sentence, in lower case. */
  before: string;
  after: string;
}

/** All that one paper's claims are decided on, gathered once. */
export interface PaperScene {
  text: TokenisedText;
  names: TypedName[];
  sentences: SentenceNames[];
  places: Map<TypedName, Place[]>;
  /** Words of a sentence that stand for the paper's own thing. */
  implied(sentence: number): Span | null;
  modelCount: number;
  ownModels: TypedName[];
  ownResources: TypedName[];
  reading: TaggerReading | null;
}

/** What is said so often need not be asked more often; keeps the work linear in odd texts. */
const mostPlaces = 40;
const mostBeside = 20;
const mostNear = 20;
const longestPart = 20;
const farthestBefore = 200;
const farthestAfter = 120;

interface ListPart {
  list: NamedMention[];
  /** The list that it is part of: what is said of its head is said of all. */
  whole: NamedMention[];
  mentions: NamedMention[];
}

/** The lists of a sentence, endless ones in parts, each with the nearest mentions. */
function partsOf(lists: NamedMention[][]): ListPart[] {
  const all = lists.flat();
  const starts: number[] = [];
  let count = 0;
  for (const list of lists) {
    starts.push(count);
    count += list.length;
  }
  return lists.flatMap((whole, at) =>
    Array.from({ length: Math.ceil(whole.length / longestPart) }, (_, part): ListPart => {
      const list = whole.slice(part * longestPart, (part + 1) * longestPart);
      const from = (starts[at] ?? 0) + part * longestPart;
      const first = Math.max(starts[at - mostBeside] ?? 0, from - mostNear);
      const end = Math.min(starts[at + mostBeside + 1] ?? count, from + list.length + mostNear);
      return { list, whole, mentions: all.slice(first, end) };
    }),
  );
}

function placesOf(text: TokenisedText, sentences: SentenceNames[]): Map<TypedName, Place[]> {
  const places = new Map<TypedName, Place[]>();
  for (const sentence of sentences) {
    const { index, start, end } = sentence.sentence;
    for (const { list, whole, mentions } of partsOf(sentence.lists)) {
      const head = whole[0]?.mention.start ?? start;
      const tail = whole.at(-1)?.mention.end ?? end;
      const place: Place = {
        sentence,
        index,
        list,
        mentions,
        start: list[0]?.mention.start ?? start,
        end: list.at(-1)?.mention.end ?? end,
        before: text.text.slice(Math.max(start, head - farthestBefore), head).toLowerCase(),
        after: text.text.slice(tail, Math.min(end, tail + farthestAfter)).toLowerCase(),
      };
      for (const name of new Set(list.map(({ name }) => name))) {
        const known = places.get(name);
        if (known === undefined) places.set(name, [place]);
        else if (known.length < mostPlaces) known.push(place);
      }
    }
  }
  return places;
}

export function paperScene(
  text: TokenisedText,
  names: TypedName[],
  sentences: SentenceNames[],
  reading: TaggerReading | null,
): PaperScene {
  return {
    text,
    names,
    sentences,
    places: placesOf(text, sentences),
    implied: (index) => {
      const sentence = text.sentences[index];
      return sentence === undefined ? null : impliedSpan(text, sentence);
    },
    modelCount: names.filter((name) => !isResource(name)).length,
    ownModels: ownNames(names, false),
    ownResources: ownNames(names, true),
    reading,
  };
}

export const spansOf = ({ mentions }: { mentions: Candidate[] }): Span[] => mentions.map(spanOf);

/** The paper's own things of the same sort, the main one first. */
export const ownOfSort = (scene: PaperScene, name: TypedName): TypedName[] =>
  isResource(name) ? scene.ownResources : scene.ownModels;
