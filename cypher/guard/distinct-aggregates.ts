import { aggregates } from './allowed.ts';
import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/**
 * The embedded engine (0.19.1) answers wrongly, or crashes, when one RETURN or WITH holds an aggregate over DISTINCT
 * values beside one over all of them: `a.id, count(DISTINCT b), count(*)` gives 0 for the last, `sum(c)` gives null,
 * and `collect(c)` corrupts memory. Several over DISTINCT values are right.
 */
export function checkDistinctAggregates(tokens: Token[]): void {
  let distinct = false;
  let plain = false;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1]?.text;
    const startsProjection =
      token.text === 'RETURN' || (token.text === 'WITH' && previous !== 'STARTS' && previous !== 'ENDS');
    if (startsProjection) [distinct, plain] = [false, false];
    if (token.kind !== 'word' || tokens[index + 1]?.text !== '(' || !aggregates.has(token.text)) continue;
    if (tokens[index + 2]?.text === 'DISTINCT') distinct = true;
    else plain = true;
    if (distinct && plain) {
      throw new QueryRefused(
        `The embedded engine cannot reckon an aggregate over DISTINCT values beside one over all values (${token.place}). ` +
          'Put them in two steps: WITH a, count(DISTINCT b) AS n … RETURN a, n, collect(c).',
        { at: token.at },
      );
    }
  }
}
