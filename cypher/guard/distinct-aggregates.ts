import { aggregates } from './allowed.ts';
import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/**
 * The embedded engine (0.19.1) answers wrongly, or crashes, when one RETURN or WITH holds an aggregate over DISTINCT
 * values beside another aggregate (other than `count(*)`): `count(DISTINCT a), sum(b)` gives null for the sum, and with
 * `collect(b)` it corrupts memory.
 */
export function checkDistinctAggregates(tokens: Token[]): void {
  let distinct = 0;
  let plain = 0;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1]?.text;
    const startsProjection =
      token.text === 'RETURN' || (token.text === 'WITH' && previous !== 'STARTS' && previous !== 'ENDS');
    if (startsProjection) [distinct, plain] = [0, 0];
    if (token.kind !== 'word' || tokens[index + 1]?.text !== '(' || !aggregates.has(token.text)) continue;
    const first = tokens[index + 2]?.text;
    if (first === 'DISTINCT') distinct += 1;
    else if (first !== '*') plain += 1;
    if (distinct > 0 && distinct + plain > 1) {
      throw new QueryRefused(
        'The embedded engine cannot reckon an aggregate over DISTINCT values beside another aggregate. ' +
          'Put them in two steps: WITH a, count(DISTINCT b) AS n … RETURN a, n, collect(c).',
      );
    }
  }
}
