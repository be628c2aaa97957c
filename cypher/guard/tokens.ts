import type { QueryPlace } from '../../vocabulary/api/problem.ts';
import { QueryRefused } from './query-refused.ts';

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';

export interface Token {
  kind: TokenKind;
  /** As written; words in capitals. */
  text: string;
  /** Where it begins, for people: "line 2, column 7". */
  place: string;
  /** The same for programs. */
  at: QueryPlace;
}

const patterns: [TokenKind | 'space', RegExp][] = [
  ['space', /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['quoted', /`(?:[^`\\]|``)*`/y],
  ['string', /'(?:[^'\\]|\\[^uU])*'|"(?:[^"\\]|\\[^uU])*"/y],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['parameter', /\$[A-Za-z_][A-Za-z0-9_]*/y],
  ['symbol', /\.\.|<=|>=|<>|=~|\/(?![*/])|[()[\]{}.,:|=<>+\-*%^!&?]/y],
];

/**
 * Cuts a query into tokens, comments left out. Stricter than either engine: what they might read in two ways is refused
 * (escapes like `\u0027`, which Neo4j resolves before it looks for the end of a string or of a name in backticks;
 * letters outside ASCII in bare names, some of which turn into others in capitals).
 * @throws QueryRefused
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const placeAt = placesIn(text);
  const end = text.indexOf('\0');
  if (end !== -1) {
    // For an engine in C a text ends here: it would run another query than the one that was looked at.
    const place = placeAt(end);
    throw new QueryRefused(describeStop(text, end, inWords(place)), { at: { ...place, length: 1 } });
  }
  let at = 0;
  scan: while (at < text.length) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      if (kind !== 'space') {
        const place = placeAt(at);
        const text = kind === 'word' ? found.toUpperCase() : found;
        tokens.push({ kind, text, place: inWords(place), at: { ...place, length: [...found].length } });
      }
      at += found.length;
      continue scan;
    }
    const place = placeAt(at);
    throw new QueryRefused(describeStop(text, at, inWords(place)), { at: { ...place, length: 1 } });
  }
  return tokens;
}

/** Tells line and character of ever later positions, both counted from 1 as the engines do. */
function placesIn(text: string): (at: number) => { line: number; column: number } {
  let [line, column, told] = [1, 1, 0];
  return (at) => {
    for (const character of text.slice(told, at)) {
      [line, column] = character === '\n' ? [line + 1, 1] : [line, column + 1];
    }
    told = at;
    return { line, column };
  };
}

const inWords = ({ line, column }: QueryPlace): string => `line ${line}, column ${column}`;

function describeStop(text: string, at: number, place: string): string {
  const rest = text.slice(at);
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (rest.startsWith('/*')) return `The comment that begins at ${place} does not end. Close it with */.`;
  if (character === ';') return `One statement at a time: leave out the semicolon at ${place} and what follows it.`;
  if (character === "'" || character === '"') {
    return `The text that begins at ${place} does not end, or holds \\u: write the character itself.`;
  }
  if (character === '`') {
    return `The name in backticks that begins at ${place} does not end, or holds a backslash: write the character itself.`;
  }
  const code = character.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = /[\p{C}\p{Z}]/u.test(character) ? `The character ${name}` : `“${character}”`;
  const which = code > 127 && shown !== `The character ${name}` ? ` (${name})` : '';
  return `${shown}${which} at ${place} cannot stand here. Put names with other letters than A to Z in backticks.`;
}
