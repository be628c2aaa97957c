import type { Engine } from '../named-query.ts';
import * as allowed from './allowed.ts';
import { checkDistinctAggregates } from './distinct-aggregates.ts';
import { checkPathLengths } from './path-lengths.ts';
import { QueryRefused } from './query-refused.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Bounds on a query's text, beyond which an engine spends seconds and gigabytes on planning, or crashes. */
const maxCharacters = 20_000;
const maxNesting = 50;
const maxTerms = 500;

/**
 * Lets only queries through that read: one statement made of allowed clauses and functions, of bounded size.
 * @returns the text to run, without its comments and last semicolon.
 * @throws QueryRefused with what is allowed instead.
 */
export function checkReaderQuery(text: string, engine: Engine): string {
  if (text.length > maxCharacters) {
    throw new QueryRefused(`The query has ${text.length} characters; at most ${maxCharacters} are allowed.`);
  }
  const tokens = tokensOf(text.replace(/;\s*$/, ''));
  const first = tokens[0];
  if (first === undefined) throw new QueryRefused(`The query is empty. ${allowed.whatIsAllowed}`);
  if (first.kind !== 'word' || !allowed.clauseStarts.has(first.text)) refuseClause(first.text);
  checkSize(tokens);
  for (const [index, token] of tokens.entries()) checkToken(tokens, index, token);
  checkPathLengths(tokens);
  if (engine === 'ladybug') checkDistinctAggregates(tokens);
  return withoutComments(text);
}

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);

function checkSize(tokens: Token[]): void {
  let depth = 0;
  let terms = 0;
  for (const { kind, text } of tokens) {
    if (opening.has(text)) depth += 1;
    if (closing.has(text)) depth -= 1;
    if (depth > maxNesting) throw new QueryRefused(`Brackets are nested deeper than ${maxNesting}.`);
    const isOperator = kind === 'symbol' && /^[=<>+\-*/%^]|=~$/.test(text);
    if (isOperator || (kind === 'word' && /^(?:AND|OR|XOR|NOT|IN|WHEN|UNION|CASE)$/.test(text))) terms += 1;
    if (terms > maxTerms) throw new QueryRefused(`The query has more than ${maxTerms} operators and terms.`);
  }
}

function checkToken(tokens: Token[], index: number, token: Token): void {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token.kind === 'quoted' && after?.text === '(') {
    throw new QueryRefused('A name in backticks cannot be called as a function.');
  }
  if (token.kind !== 'word') return;
  if (before?.text === '.') {
    if (after?.text === '(' && !isProcedure(tokens, index)) refuseFunction(dottedName(tokens, index));
    return;
  }
  const isLabelOrType = before?.text === ':' || before?.text === '|' || before?.text === '&';
  const isMapKey = after?.text === ':' && (before?.text === '{' || before?.text === ',');
  if (isLabelOrType || isMapKey) return;
  if (allowed.forbidden.has(token.text)) refuseClause(token.text);
  if (token.text === 'CALL' || before?.text === 'CALL') checkCall(tokens, index, token);
  else if (before !== undefined && mustConnect(before) && !allowed.connectors.has(token.text)) {
    if (!(token.text === 'NULL' && before.text === 'IS')) refuseClause(token.text);
  }
  if (after?.text === '(' && !allowed.beforeBracket.has(token.text) && !allowed.functions.has(token.text)) {
    if (!isProcedure(tokens, index)) refuseFunction(token.text);
  }
}

/** Whether a token ends an operand, after which only a connecting word can stand. */
function mustConnect(before: Token): boolean {
  if (before.kind === 'symbol') return closing.has(before.text);
  return before.kind !== 'word' ? true : !takesOperand.has(before.text);
}

/** Words after which an operand or another word follows freely. */
const takesOperand = new Set([
  ...allowed.clauseStarts,
  ...allowed.connectors,
  ...['CASE', 'NULL', 'EXISTS', 'COUNT', 'COLLECT', 'SHORTEST', 'ANY', 'NONE', 'SINGLE'],
]);

function checkCall(tokens: Token[], index: number, token: Token): void {
  const at = token.text === 'CALL' ? index + 1 : index;
  if (isProcedure(tokens, at)) return;
  throw new QueryRefused(
    `CALL is allowed for ${[...allowed.procedures].map((name) => name.toLowerCase()).join(', ')} only.`,
  );
}

/** Whether the dotted name around `index` follows CALL and is an allowed procedure. */
function isProcedure(tokens: Token[], index: number): boolean {
  let start = index;
  while (tokens[start - 1]?.text === '.') start -= 2;
  if (tokens[start - 1]?.text !== 'CALL') return false;
  let end = index;
  while (tokens[end + 1]?.text === '.') end += 2;
  return allowed.procedures.has(dottedName(tokens, end));
}

function dottedName(tokens: Token[], end: number): string {
  let start = end;
  while (tokens[start - 1]?.text === '.') start -= 2;
  return tokens
    .slice(Math.max(start, 0), end + 1)
    .map((token) => token.text)
    .join('');
}

function refuseClause(word: string): never {
  throw new QueryRefused(
    `${word} is not allowed here. ${allowed.whatIsAllowed} A name that is also a command goes in backticks.`,
  );
}

function refuseFunction(name: string): never {
  const names = [...allowed.functions].map((one) => one.toLowerCase()).sort();
  throw new QueryRefused(`The function ${name.toLowerCase()} is not allowed. Allowed are ${names.join(', ')}.`);
}

/** Comments become spaces, so that no engine can see another end of a comment than we did. */
function withoutComments(text: string): string {
  return text
    .replace(/;\s*$/, '')
    .replace(
      /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`)|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//gs,
      (_, kept) => kept ?? ' ',
    );
}
