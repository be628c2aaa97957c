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
  implied: (Span | null)[];
  ownModels: TypedName[];
  ownResources: TypedName[];
  reading: TaggerReading | null;
}

/** What is said so often need not be asked more often; keeps the work linear in odd texts. */
const mostPlaces = 40;
const mostBeside = 20;
const farthestBefore = 200;
const farthestAfter = 120;

function placesOf(text: TokenisedText, sentences: SentenceNames[]): Map<TypedName, Place[]> {
  const places = new Map<TypedName, Place[]>();
  for (const sentence of sentences) {
    const { index, start, end } = sentence.sentence;
    for (const [at, list] of sentence.lists.entries()) {
      const head = list[0]?.mention.start ?? start;
      const tail = list.at(-1)?.mention.end ?? end;
      const place: Place = {
        sentence,
        index,
        list,
        mentions: sentence.lists.slice(Math.max(0, at - mostBeside), at + mostBeside + 1).flat(),
        start: head,
        end: tail,
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
    implied: text.sentences.map((sentence) => impliedSpan(text, sentence)),
    ownModels: ownNames(names, false),
    ownResources: ownNames(names, true),
    reading,
  };
}

export const spansOf = ({ mentions }: { mentions: Candidate[] }): Span[] => mentions.map(spanOf);

/** The paper's own things of the same sort, the main one first. */
export const ownOfSort = (scene: PaperScene, name: TypedName): TypedName[] =>
  isResource(name) ? scene.ownResources : scene.ownModels;
