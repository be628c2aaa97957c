import type { Span } from '../../vocabulary/extract.ts';
import type { Sentence } from '../text/token.ts';

/**
 * A name that the text writes in pieces because it shares the rest with its neighbour: "CIFAR-100" in "CIFAR-10/100".
 * The pieces joined are the name; `own` is the piece that is its own.
 */
export interface ElidedName {
  name: string;
  own: Span;
  pieces: Span[];
}

/** What a name ends with and its neighbours exchange: a year, a size, a version, a plain number. */
const tails: { tail: RegExp; next: RegExp; isPlain: boolean }[] = [
  { tail: /(?:19|20)\d\d$/u, next: /^(?:19|20)\d\d(?![\p{L}\d%-])/u, isPlain: false },
  { tail: /\d+(?:\.\d+)?[BMK]$/u, next: /^\d+(?:\.\d+)?[BMK](?![\p{L}\d%])/u, isPlain: false },
  { tail: /v\d+(?:\.\d+)?$/u, next: /^v\d+(?:\.\d+)?(?![\p{L}\d%])/u, isPlain: false },
  { tail: /\d+(?:\.\d+)?[a-z]?$/u, next: /^-?\d+(?:\.\d+)?[a-z]?(?![\p{L}\d%×-]|\.\d)/u, isPlain: true },
];
/** "ViT-B/L": sizes in letters; "ViT-B/16" is one name, of a size and a patch. */
const letterSize = { tail: /(?<=-)[BSLHGTX]$/u, next: /^[BSLHGTX](?![\p{L}\d])/u };
const slash = /^\//u;
const conjunction = /^(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|\/)/u;
/** A plain number is a count as soon as a noun follows that is none of these: "GPT-4 and 3 others". */
const afterPlain =
  /^(?:\s*$|[.,;:)/]|\s(?:data\s?sets?|benchmarks?|models?|backbones?|variants?|challenges?|and|or|with|on|using|under|show|demonstrate|for|by|respectively|as|in|to|are|is)\b)/u;
const mostMembers = 8;

interface Named {
  start: number;
  end: number;
}

/** The names that follow one and leave out what they share with it: ", 2015 and 2016" after "SemEval 2014". */
export function elidedAfter(text: string, { start, end }: Named, sentenceEnd: number): ElidedName[] {
  const name = text.slice(start, end);
  if (!/\d/.test(name) && !letterSize.tail.test(name)) return [];
  const kinds = [...tails, ...(letterSize.tail.test(name) ? [{ ...letterSize, isPlain: false }] : [])];
  for (const { tail, next, isPlain } of kinds) {
    const last = tail.exec(name);
    if (last === null || last.index === 0 || !/\p{Lu}|\p{L}{3}/u.test(name.slice(0, last.index))) continue;
    const found: ElidedName[] = [];
    let at = end;
    while (found.length < mostMembers) {
      const rest = text.slice(at, Math.min(sentenceEnd, at + 60));
      const join = (tail === letterSize.tail ? slash : conjunction).exec(rest)?.[0];
      const own = join === undefined ? undefined : next.exec(rest.slice(join.length))?.[0];
      if (join === undefined || own === undefined) break;
      const from = at + join.length;
      at = from + own.length;
      // "CIFAR-10 and -100": the hyphen is written again.
      const head: Span = [start, start + last.index - (own.startsWith('-') && name[last.index - 1] === '-' ? 1 : 0)];
      found.push({ name: text.slice(...head) + own, own: [from, at], pieces: [head, [from, at]] });
    }
    if (found.length === 0) continue;
    if (isPlain && !afterPlain.test(text.slice(at, Math.min(sentenceEnd, at + 30)))) continue;
    return found;
  }
  return [];
}

const part = String.raw`[\p{L}\p{N}.+-]`;
const braceList = new RegExp(
  String.raw`(?<![\p{L}\p{N}.+{}\\^_-])(${part}{0,30})\{(${part}{1,20}(?:,\s?${part}{1,20}){1,7})\}(${part}{0,30})`,
  'gu',
);

/** Lists in braces: "Swin-{T,S,B}" and "{A,B}-Net". */
export function elidedInBraces(text: string, { start, end }: Sentence): ElidedName[] {
  const sentence = text.slice(start, end);
  if (!sentence.includes('{')) return [];
  return [...sentence.matchAll(braceList)].flatMap((match) => {
    const [, head = '', inner = '', tail = ''] = match;
    if (!/\p{Lu}/u.test(head + tail) || (head + tail).length < 3) return [];
    const from = start + match.index;
    let at = from + head.length + 1;
    return inner.split(',').map((member): ElidedName => {
      const lead = member.length - member.trimStart().length;
      const own: Span = [at + lead, at + member.length];
      at += member.length + 1;
      const tailStart = from + match[0].length - tail.length;
      const pieces: Span[] = [
        ...(head === '' ? [] : [[from, from + head.length] satisfies Span]),
        own,
        ...(tail === '' ? [] : [[tailStart, tailStart + tail.length] satisfies Span]),
      ];
      return { name: pieces.map((piece) => text.slice(...piece)).join(''), own, pieces };
    });
  });
}
