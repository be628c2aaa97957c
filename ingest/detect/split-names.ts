import type { Span } from '../../vocabulary/extract.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { Sentence } from '../text/token.ts';
import { type ElidedName, elidedAfter, elidedInBraces } from './elided-names.ts';
import type { Candidate, CandidateKind } from './mention.ts';
import { nameKey } from './name-key.ts';
import { isCoined, type Shape, shapeOf } from './shape.ts';

/** What a stretch of the text is taken for. */
interface TakenFor {
  kind: CandidateKind;
  rules: string[];
  entry?: LexiconEntry;
}

const shortestSlashPart = 3;

/** Names on both sides of a slash: "COCO/LVIS", but not "A/B" nor "CIFAR-10/100". */
function slashParts(surface: string): string[] {
  const parts = surface.split('/');
  const areNames = parts.every((part) => isCoined(shapeOf(part)) && part.length >= shortestSlashPart);
  return parts.length > 1 && areNames ? parts : [];
}

function elided({ name, own, pieces }: ElidedName, like: Candidate, lexicon: Lexicon): Candidate {
  const entry = lexicon.known(nameKey(name));
  const isKnown = entry !== undefined && !entry.ambiguous;
  return {
    start: own[0],
    end: own[1],
    surface: name,
    key: nameKey(name),
    pieces,
    sentence: like.sentence,
    kind: isKnown ? 'known' : like.kind === 'known' ? 'coined' : like.kind,
    rules: isKnown ? ['elided-name', 'known-name'] : ['elided-name'],
    ...(isKnown ? { entry } : {}),
  };
}

/** A stretch that looks like a name: one name, two in "COCO/LVIS", or one and those that leave out its head. */
export function splitNames(
  text: string,
  sentence: Sentence,
  [start, end]: Span,
  { kind, rules, entry }: TakenFor,
  lexicon: Lexicon,
): Candidate[] {
  const make = (from: number, to: number, told = rules): Candidate => {
    const surface = text.slice(from, to);
    return { start: from, end: to, surface, key: nameKey(surface), sentence: sentence.index, kind, rules: told };
  };
  const elidedBeside = (head: Candidate): Candidate[] =>
    elidedAfter(text, head, sentence.end).map((name) => elided(name, head, lexicon));
  if (entry !== undefined) {
    const surface = text.slice(start, end);
    const key = nameKey(surface);
    const known: Candidate = { start, end, surface, key, sentence: sentence.index, kind, rules, entry };
    return [known, ...elidedBeside(known)];
  }
  const surface = text.slice(start, end);
  const slash = surface.indexOf('/');
  if (slash > 0) {
    const parts = slashParts(surface);
    let from = start;
    const told = [...rules, 'slash-list'];
    const names = parts.map((part) => {
      const one = make(from, from + part.length, told);
      from = one.end + 1;
      return one;
    });
    const last = names.at(-1);
    if (last !== undefined) return [...names, ...elidedBeside(last)];
    const head = asKnown(make(start, start + slash), lexicon);
    const others = elidedBeside(head);
    if ((others.at(-1)?.end ?? 0) >= end) return [head, ...others];
  }
  const whole = make(start, end);
  return [whole, ...elidedBeside(whole)];
}

/** A name that only now stands by itself: "CIFAR-10" of "CIFAR-10/100". */
function asKnown(candidate: Candidate, lexicon: Lexicon): Candidate {
  const entry = lexicon.known(candidate.key);
  return entry === undefined || entry.ambiguous
    ? candidate
    : { ...candidate, kind: 'known', rules: ['known-name'], entry };
}

const namelike = new Set<Shape>(['coined', 'acronym', 'capital']);

/** With the names of lists in braces, "Swin-{T,S,B}", in the place of what was found in them piece by piece. */
export function withBraceLists(text: string, sentence: Sentence, found: Candidate[], lexicon: Lexicon): Candidate[] {
  const names = elidedInBraces(text, sentence).filter(({ name }) => namelike.has(shapeOf(name)));
  if (names.length === 0) return found;
  const plain = {
    sentence: sentence.index,
    kind: 'coined',
    start: 0,
    end: 0,
    surface: '',
    key: '',
    rules: [],
  } as const;
  const inBraces = names.map((name) => elided(name, { ...plain, rules: [] }, lexicon));
  const pieces = names.flatMap((name) => name.pieces).sort((a, b) => a[0] - b[0]);
  let next = 0;
  const apart = found.filter(({ start, end }) => {
    while ((pieces[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (pieces[next]?.[0] ?? Number.POSITIVE_INFINITY) >= end;
  });
  return [...apart, ...inBraces].sort((a, b) => a.start - b.start);
}
