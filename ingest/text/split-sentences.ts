import nlp from 'compromise/one';
import { z } from 'zod';
import type { Span } from '../../vocabulary/extract.ts';

type SplitSentences = (text: string, world: unknown) => string[];
type IsSentence = (text: string, abbreviations: unknown) => boolean;
const isFunction = (value: unknown): boolean => typeof value === 'function';

/** All that is used of the library: its words cost five times what its sentences do, and `split-words.ts` has ours. */
const World = z.object({
  methods: z.object({
    one: z.object({
      tokenize: z.object({
        splitSentences: z.custom<SplitSentences>(isFunction),
        isSentence: z.custom<IsSentence>(isFunction),
      }),
    }),
  }),
  model: z.object({ one: z.object({ abbreviations: z.unknown() }) }),
});
const library = World.parse(nlp.world());
const { splitSentences, isSentence } = library.methods.one.tokenize;

/** Characters at the end of a sentence of which it depends whether one ends there. */
const tellingEnd = 60;

/** The library's own answer. It looks through all that it has joined so far again and again; only the end tells. */
function endsSentence(text: string, abbreviations: unknown): boolean {
  const space = text.lastIndexOf(' ', text.length - tellingEnd);
  const end = space > 0 ? text.slice(space) : text;
  return isSentence(/\p{L}/u.test(end) ? end : text, abbreviations);
}
const world = { ...library, methods: { one: { tokenize: { isSentence: endsSentence } } } };

/** Characters that the library is given at once; abstracts have half as many. It looks at some texts again and again. */
const mostAtOnce = 5_000;
/** The same where no sentence ends for sure; of "Dr. Dr. …" it looks at each a thousand times. */
const mostUnsure = 1_000;
/** Characters of a sentence; no real one is half as long. What is longer is cut between words, so that all later work
 * on one sentence has an end. */
const longestSentence = 2_000;

/** "… results. We …": a sentence end beyond doubt. */
const sureEnd = /(?<=[\p{Ll}\d]{2}[.?!])\s+(?=\p{Lu}\p{Ll})/gu;

/** Where to cut behind `from`, at most so many characters on: at the last space there, else anywhere between characters. */
function cutAfter(text: string, from: number, most: number): number {
  const space = text.lastIndexOf(' ', from + most);
  if (space > from) return space + 1;
  const isInPair = /[\uDC00-\uDFFF]/.test(text[from + most] ?? '');
  return from + most - (isInPair ? 1 : 0);
}

/** Pieces of an endless text, cut at sure sentence ends where there are any. */
function piecesOf(text: string): Span[] {
  if (text.length <= mostAtOnce) return [[0, text.length]];
  const ends = Array.from(text.matchAll(sureEnd), ({ 0: space, index }) => index + space.length);
  const pieces: Span[] = [];
  let [from, next] = [0, 0];
  while (from < text.length) {
    let end = 0;
    for (; (ends[next] ?? Number.POSITIVE_INFINITY) <= from + mostAtOnce; next++) end = ends[next] ?? 0;
    if (text.length - from <= mostUnsure) end = text.length;
    else if (end <= from) end = cutAfter(text, from, mostUnsure);
    pieces.push([from, end]);
    from = end;
  }
  return pieces;
}

/** Sentences of a text without line breaks, as spans without the space around them. */
export function sentenceSpans(text: string): Span[] {
  return piecesOf(text).flatMap(([from, to]) => {
    let at = from;
    return splitSentences(text.slice(from, to), world).flatMap((sentence): Span[] => {
      const spans: Span[] = [];
      const end = Math.min(to, at + sentence.length);
      while (at < end) {
        const cut = end - at <= longestSentence ? end : cutAfter(text, at, longestSentence);
        const part = text.slice(at, cut);
        const start = at + part.length - part.trimStart().length;
        if (part.trim() !== '') spans.push([start, start + part.trim().length]);
        at = cut;
      }
      return spans;
    });
  });
}
