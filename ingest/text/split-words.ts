import type { Span } from '../../vocabulary/extract.ts';
import type { Token } from './token.ts';

const edge = /[\p{L}\p{N}\p{Sc}#@_°]/u;
const tail = /[\p{L}\p{N}\p{Sc}%_°]/u;
const isAscii = (code: number): boolean => code < 0x80;
const ofAscii = (pattern: RegExp): boolean[] =>
  Array.from({ length: 0x80 }, (_, code) => pattern.test(String.fromCharCode(code)));
const asciiEdges = ofAscii(edge);
const asciiTails = ofAscii(tail);
const asciiSpaces = ofAscii(/\s/);

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isAscii(code) ? asciiSpaces[code] === true : /\s/.test(text[at] ?? '');
};

/** Of a sign beyond the basic plane both halves count as the sign. */
function isOf(pattern: RegExp, ascii: boolean[], text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isAscii(code)) return ascii[code] === true;
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return pattern.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0));
}

/** Numbers keep their brackets: "(2)" of an enumeration is one word. */
const bracketedNumber = /^[(+-]?\d+(?:th|st|nd|rd)?[)+]$|^[(+-]\d+(?:th|st|nd|rd)?$/;
const brackets = new Set(['(', '+', '-', ')']);

/** Signs that stand between words even where spaces are around them; what else stands alone is a word, such as "&". */
const noWords = new Set([':', ';', '-', '–', '--', '(', ')', '[', ']', '"', "'", '`', '«', '»', '*', '•']);

/**
 * The words of one sentence: what stands between spaces, without the signs before its first letter or digit and behind
 * its last one. These are the rules of compromise (`tokenize/methods/03-whitespace`), which knows more of numbers.
 * @param masked The text with all signs inside of names hidden, as `protectNames` gives it.
 */
export function splitWords(text: string, masked: string, [from, to]: Span, offset: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    while (at < to && isSpace(masked, at)) at++;
    let end = at;
    while (end < to && !isSpace(masked, end)) end++;
    let [start, stop] = [at, end];
    while (start < stop && !isOf(edge, asciiEdges, masked, start)) start++;
    while (stop > start && !isOf(tail, asciiTails, masked, stop - 1)) stop--;
    const isCut = start < stop && (brackets.has(masked[at] ?? '') || brackets.has(masked[end - 1] ?? ''));
    if (isCut && bracketedNumber.test(masked.slice(at, end))) [start, stop] = [at, end];
    if (start === stop && end > at) {
      const signs = masked.slice(at, end);
      if (!noWords.has(signs) && !/^[!?.]+$/.test(signs)) [start, stop] = [at, end];
    }
    if (start < stop) {
      const word = text.slice(start, stop);
      tokens.push({ text: word, lower: word.toLowerCase(), start: offset + start, end: offset + stop });
    }
    at = end;
  }
  return tokens;
}
