import type { Text } from '@codemirror/state';
import type { QueryPlace } from '../../vocabulary/api/problem.ts';

/** UTF-16 units that some characters of a text take. */
const units = (text: string, characters: number): number => [...text].slice(0, characters).join('').length;

/** From a place counted in lines and characters to offsets; a place of unknown length is a word, or one character. */
export function placeInText(doc: Text, { line, column, length }: QueryPlace): { from: number; to: number } {
  if (line > doc.lines) return { from: doc.length, to: doc.length };
  const { from: start, text } = doc.line(line);
  const from = Math.min(start + units(text, column - 1), start + text.length);
  const rest = doc.sliceString(from);
  const width = length === undefined ? (/^\w+/.exec(rest)?.[0].length ?? 1) : units(rest, length);
  return { from, to: Math.min(from + width, doc.length) };
}
