import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/** How many times larger than what it was made of a value may become, roughly. */
const maxGrowth = 200;

/**
 * Refuses texts and lists that double from step to step: `WITH s + s AS s` thirty times makes a billion letters out of
 * one, `WITH [s, s] AS s` as many items. Counted are, for each WITH, UNWIND and RETURN, the sums and the items that are
 * no literals; the product is the most that a value can grow.
 */
export function checkGrowth(tokens: Token[]): void {
  let growth = 1;
  let inStep = 1;
  let isProjection = false;
  const brackets: string[] = [];
  for (const [index, { kind, text, place, at }] of tokens.entries()) {
    const before = tokens[index - 1]?.text;
    if (kind === 'word' && startsStep(text, before)) {
      growth *= inStep;
      inStep = 1;
      isProjection = text !== 'MATCH';
    }
    if ('([{'.includes(text)) brackets.push(text);
    if (')]}'.includes(text)) brackets.pop();
    if (!isProjection) continue;
    if (text === '+' || (text === '|' && before === '|')) inStep += 1;
    const makesItem = text === ',' && (brackets.at(-1) === '[' || brackets.at(-1) === '{');
    if (makesItem && !isLiteral(tokens, index + 1)) inStep += 1;
    if (growth * inStep > maxGrowth) {
      throw new QueryRefused(
        `What is made with + or [ ] at ${place} can grow beyond ${maxGrowth} times from step to step. Use fewer steps of ` +
          'WITH, or put the answer together where you use it.',
        { at },
      );
    }
  }
}

const startsStep = (word: string, before: string | undefined): boolean =>
  word === 'RETURN' ||
  word === 'UNWIND' ||
  word === 'MATCH' ||
  (word === 'WITH' && before !== 'STARTS' && before !== 'ENDS');

function isLiteral(tokens: Token[], index: number): boolean {
  const sign = tokens[index]?.text === '-' ? 1 : 0;
  const token = tokens[index + sign];
  return token?.kind === 'number' || token?.kind === 'string';
}
