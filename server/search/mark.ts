import type { Span } from '../../vocabulary/extract.ts';
import { squash, wordsOf } from './words.ts';

/** A text with what matched in it; each span counts in the text. */
export interface Marked {
  text: string;
  marks: Span[];
}

/** Length of a snippet of an abstract in characters, about two lines. */
const snippetLength = 180;

/** Where a run of the text, squashed, is the squashed query: "gpt4" marks "GPT-4". Null where it does not occur. */
export function markRun(text: string, query: string): Span | null {
  const places: [number, number][] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const piece = squash(character);
    for (let i = 0; i < piece.length; i++) places.push([at, at + character.length]);
    folded += piece;
    at += character.length;
  }
  const found = folded.indexOf(query);
  const first = places[found];
  const last = places[found + query.length - 1];
  return found >= 0 && first && last ? [first[0], last[1]] : null;
}

/** Marks each word of the text that one of the query's words found; only the typed beginning of a longer word. */
export function markWords(text: string, typed: string[], found: ReadonlySet<string>): Span[] {
  const marks: Span[] = [];
  for (const { word, start, end } of wordsOf(text)) {
    if (!found.has(word)) continue;
    const prefix = typed.filter((query) => word.startsWith(query)).sort((a, b) => b.length - a.length)[0];
    const inside = prefix === undefined ? null : markRun(text.slice(start, end), prefix);
    const span: Span = inside ? [start + inside[0], start + inside[1]] : [start, end];
    const before = marks.at(-1);
    if (before && span[0] < before[1]) before[1] = Math.max(before[1], span[1]);
    else marks.push(span);
  }
  return marks;
}

/** The part of a long text around its first mark, cut at spaces, with "…" where something was left out. */
export function snippet({ text, marks }: Marked): Marked {
  if (text.length <= snippetLength) return { text, marks };
  const first = marks[0]?.[0] ?? 0;
  const from = first < snippetLength / 3 ? 0 : text.lastIndexOf(' ', first - snippetLength / 4) + 1;
  const space = text.lastIndexOf(' ', from + snippetLength);
  const to = from + snippetLength >= text.length ? text.length : space > from ? space : from + snippetLength;
  const head = from > 0 ? '… ' : '';
  const shift = head.length - from;
  return {
    text: head + text.slice(from, to) + (to < text.length ? ' …' : ''),
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}
