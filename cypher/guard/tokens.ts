import { QueryRefused } from './query-refused.ts';

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';

export interface Token {
  kind: TokenKind;
  /** As written; words in capitals. */
  text: string;
}

const patterns: [TokenKind | 'space', RegExp][] = [
  ['space', /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['quoted', /`(?:[^`]|``)*`/y],
  ['string', /'(?:[^'\\]|\\[^u])*'|"(?:[^"\\]|\\[^u])*"/y],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['parameter', /\$[A-Za-z_][A-Za-z0-9_]*/y],
  ['symbol', /\.\.|<=|>=|<>|=~|\/(?![*/])|[()[\]{}.,:|=<>+\-*%^!&?]/y],
];

/**
 * Cuts a query into tokens, comments left out. Stricter than either engine: what they might read in two ways is refused
 * (escapes like `\u0027`, which Neo4j resolves before it looks for the end of a string; letters outside ASCII in bare
 * names, some of which turn into others in capitals).
 * @throws QueryRefused
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  scan: while (at < text.length) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      at += found.length;
      if (kind !== 'space') tokens.push({ kind, text: kind === 'word' ? found.toUpperCase() : found });
      continue scan;
    }
    throw new QueryRefused(describeStop(text, at));
  }
  return tokens;
}

function describeStop(text: string, at: number): string {
  const line = text.slice(0, at).split('\n').length;
  const rest = text.slice(at);
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (rest.startsWith('/*')) return `The comment that begins in line ${line} does not end.`;
  if (character === ';') return 'One statement at a time: leave out the semicolon and what follows it.';
  if (character === "'" || character === '"') {
    return `The text that begins in line ${line} does not end, or holds \\u: write the character itself.`;
  }
  if (character === '`') return `The name in backticks that begins in line ${line} does not end.`;
  return `“${character}” in line ${line} cannot stand here. Put names with other letters than A to Z in backticks.`;
}
