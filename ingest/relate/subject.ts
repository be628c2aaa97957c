import type { Span } from '../../vocabulary/extract.ts';
import type { TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import { isResource, type NamedMention, type SentenceNames } from './sentence-names.ts';

export interface Subject {
  name: TypedName;
  /** The name in the sentence, or the words that stand for it, or its nearest mention elsewhere. */
  span: Span;
}

const standIn =
  /\b(?:our|the proposed|this|the new|the resulting|proposed)\s+(?:[\w-]+\s+){0,2}?(?:method|model|approach|framework|algorithm|system|network|architecture|technique|dataset|benchmark|corpus|models|methods|solution|pipeline|strategy|paradigm)\b|\bour (?:results|experiments|work)\b|\b(?:we|it|ours|our)\b/iu;

/** By sentence, which belongs to one text: it is asked once for each name in it. */
const impliedSpans = new WeakMap<object, Span | null>();

/** Words of the sentence that speak of the paper's own thing without its name. */
export function impliedSpan(text: TokenisedText, sentence: { start: number; end: number }): Span | null {
  const known = impliedSpans.get(sentence);
  if (known !== undefined) return known;
  const match = standIn.exec(text.text.slice(sentence.start, sentence.end));
  const span: Span | null =
    match === null ? null : [sentence.start + match.index, sentence.start + match.index + match[0].length];
  impliedSpans.set(sentence, span);
  return span;
}

export const subjectOf = ({ name, mention }: NamedMention): Subject => ({ name, span: [mention.start, mention.end] });

const inTitle = ({ mentions }: TypedName): number => (mentions[0]?.sentence === 0 ? 1 : 0);

/** Whether a name is the paper's own and of the same sort as one of its own things. */
export const isOwnLike = (name: TypedName, own: TypedName | undefined): boolean =>
  own !== undefined && name.isIntroduced && isResource(name) === isResource(own);

/** The paper's own things of one sort: first what the title names, then what is spoken of most. */
export function ownNames(names: TypedName[], takesResource: boolean): TypedName[] {
  return names
    .filter((name) => name.isIntroduced && isResource(name) === takesResource)
    .map((name, order) => ({ name, order }))
    .sort(
      (a, b) =>
        inTitle(b.name) - inTitle(a.name) || b.name.mentions.length - a.name.mentions.length || a.order - b.order,
    )
    .map(({ name }) => name);
}

/** An own thing as subject of a sentence: by name if it stands there, else by words that stand for it. */
export function ownSubject(text: TokenisedText, own: TypedName[], { sentence, lists }: SentenceNames): Subject | null {
  const [main] = own;
  const named = lists.flat().find(({ name }) => isOwnLike(name, main));
  if (named !== undefined) return subjectOf(named);
  if (main === undefined) return null;
  const implied = impliedSpan(text, sentence);
  if (implied !== null) return { name: main, span: implied };
  const nearest = main.mentions.findLast(({ end }) => end <= sentence.start) ?? main.mentions[0];
  return nearest === undefined ? null : { name: main, span: [nearest.start, nearest.end] };
}
