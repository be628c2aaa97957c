import type { QueryPlace } from '../../vocabulary/api/problem.ts';
import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/** Bounds beyond which an engine spends seconds and gigabytes on planning, breaks down, or never answers. */
const maxNesting = 50;
const maxTerms = 500;
const maxSteps = 1_000;
/** Neo4j plans a subquery in a subquery twice as long as without it, under no time limit: 24 deep ran for days. */
const maxSubqueries = 5;
/** Nested in each other, 240 make a thread of Neo4j's end without a word, and whoever asked waits for ever. */
const maxCases = 50;

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);
const withSubquery = /^(?:EXISTS|COUNT|COLLECT)$/;
const operatorWord = /^(?:AND|OR|XOR|NOT|IN|WHEN|UNION|CASE)$/;

/** @throws QueryRefused when a query is nested too deep or has too many parts of a kind. */
export function checkSize(tokens: Token[]): void {
  const open: ('subquery' | 'bracket')[] = [];
  let [terms, steps, cases, subqueries] = [0, 0, 0, 0];
  for (const [index, { kind, text, place, at }] of tokens.entries()) {
    const isWord = kind === 'word';
    if (opening.has(text)) {
      const isSubquery = text === '{' && withSubquery.test(tokens[index - 1]?.text ?? '');
      open.push(isSubquery ? 'subquery' : 'bracket');
      if (isSubquery) subqueries += 1;
    }
    if (closing.has(text) && open.pop() === 'subquery') subqueries -= 1;
    if (open.length > maxNesting) refuse(`Brackets are nested deeper than ${maxNesting} at ${place}.`, at);
    if (subqueries > maxSubqueries) {
      refuse(`Subqueries, as in EXISTS { }, stand in each other deeper than ${maxSubqueries} at ${place}.`, at);
    }
    if (isWord && text === 'CASE') cases += 1;
    if (cases > maxCases) refuse(`The query uses CASE more than ${maxCases} times, at ${place}.`, at);
    const isOperator = kind === 'symbol' && /^[=<>+\-*/%^!]|=~$/.test(text);
    if (isOperator || (isWord && operatorWord.test(text))) terms += 1;
    if (terms > maxTerms) refuse(`The query has more than ${maxTerms} operators and terms, at ${place}.`, at);
    if (kind === 'symbol' && /^[.:|&[]$/.test(text)) steps += 1;
    if (steps > maxSteps) {
      refuse(
        `The query has more than ${maxSteps} properties, labels, types and lists (after . : | & or [), at ${place}.`,
        at,
      );
    }
  }
}

function refuse(message: string, at: QueryPlace): never {
  throw new QueryRefused(message, { at });
}
