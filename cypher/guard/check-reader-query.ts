import type { Engine } from '../named-query.ts';
import * as allowed from './allowed.ts';
import { checkParameters } from './check-parameters.ts';
import { checkSize } from './check-size.ts';
import { checkDistinctAggregates } from './distinct-aggregates.ts';
import { checkGrowth } from './growth.ts';
import { checkPathLengths } from './path-lengths.ts';
import { QueryRefused } from './query-refused.ts';
import { refuseCall, refuseClause, refuseFunction, whatIsAllowed } from './refusals.ts';
import { checkRegularExpressions } from './regular-expressions.ts';
import { type Token, tokensOf } from './tokens.ts';
import { withoutComments } from './without-comments.ts';

/** Bound on a query's text; `checkSize` has others. */
const maxCharacters = 20_000;

/**
 * Lets only queries through that read: one statement made of allowed clauses and functions, of bounded size.
 * @returns the text to run, without its comments and last semicolon; what is left stands where it stood.
 * @throws QueryRefused with what is allowed instead.
 */
export function checkReaderQuery(text: string, engine: Engine, parameters: Record<string, unknown> = {}): string {
  if (text.length > maxCharacters) {
    throw new QueryRefused(`The query has ${text.length} characters; at most ${maxCharacters} are allowed.`);
  }
  const query = withoutComments(text).replace(/;\s*$/, '');
  const tokens = tokensOf(query);
  const first = tokens[0];
  if (first === undefined) throw new QueryRefused(`The query is empty. ${whatIsAllowed}`);
  if (first.kind !== 'word' || !allowed.clauseStarts.has(first.text)) refuseClause(first);
  checkSize(tokens);
  for (const [index, token] of tokens.entries()) checkToken(tokens, index, token);
  checkPathLengths(tokens);
  checkGrowth(tokens);
  checkParameters(parameters);
  checkRegularExpressions(tokens, parameters);
  if (engine === 'ladybug') checkDistinctAggregates(tokens);
  return query;
}

const closing = new Set([')', ']', '}']);

function checkToken(tokens: Token[], index: number, token: Token): void {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token.kind === 'quoted' && after?.text === '(') {
    throw new QueryRefused(`The name in backticks at ${token.place} cannot be called as a function.`, {
      at: token.at,
    });
  }
  if (token.kind !== 'word') return;
  if (after?.text === '(' && token.text !== 'CALL' && !isProcedure(tokens, index)) {
    const { name, first } = dottedName(tokens, index);
    const isKeyword = first === token && allowed.beforeBracket.has(name);
    if (!isKeyword && !allowed.functions.has(name) && !isCommand(first)) refuseFunction(name, first);
  }
  if (isName(tokens, index)) return;
  if (isCommand(token)) refuseClause(token);
  if (token.text === 'CALL' || (before?.text === 'CALL' && !isName(tokens, index - 1))) checkCall(tokens, index, token);
  else if (before !== undefined && mustConnect(tokens, index - 1, before) && !allowed.connectors.has(token.text)) {
    if (!(token.text === 'NULL' && before.text === 'IS')) refuseClause(token);
  }
}

const isCommand = ({ text }: Token): boolean => Object.values(allowed.forbidden).some((words) => words.has(text));

/** Whether a word stands where only a property, a label, a type or a key of a map can. */
function isName(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1]?.text;
  if (before === '.' || before === ':' || before === '|' || before === '&') return true;
  return tokens[index + 1]?.text === ':' && (before === '{' || before === ',');
}

/** Whether a token ends an operand, after which only a connecting word can stand. */
function mustConnect(tokens: Token[], index: number, token: Token): boolean {
  if (token.kind === 'symbol') return closing.has(token.text);
  return token.kind !== 'word' || isName(tokens, index) || !allowed.takesOperand.has(token.text);
}

function checkCall(tokens: Token[], index: number, token: Token): void {
  if (!isProcedure(tokens, token.text === 'CALL' ? index + 1 : index)) refuseCall(token);
}

/** Whether the dotted name around `index` follows CALL and is an allowed procedure. */
function isProcedure(tokens: Token[], index: number): boolean {
  let start = index;
  while (tokens[start - 1]?.text === '.') start -= 2;
  if (tokens[start - 1]?.text !== 'CALL') return false;
  if (tokens[index] === undefined) return false;
  let end = index;
  while (tokens[end + 1]?.text === '.') end += 2;
  return allowed.procedures.has(dottedName(tokens, end).name);
}

function dottedName(tokens: Token[], end: number): { name: string; first: Token } {
  let start = end;
  while (tokens[start - 1]?.text === '.' && start >= 2) start -= 2;
  const parts = tokens.slice(start, end + 1);
  const [first] = parts;
  if (first === undefined) throw new RangeError(`There is no token ${end}.`);
  return { name: parts.map(({ text }) => text).join(''), first };
}
