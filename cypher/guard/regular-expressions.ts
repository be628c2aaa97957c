import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/** Groups, each of which may multiply the ways to match, and alternatives in all. */
const maxGroups = 2;
const maxAlternatives = 30;

/**
 * Refuses regular expressions that can take endless time. Neo4j matches with Java's, which try all ways to match, and
 * stop for no time limit; see https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 */
export function checkRegularExpressions(tokens: Token[], parameters: Record<string, unknown>): void {
  for (const [index, { text, place, at }] of tokens.entries()) {
    if (text !== '=~') continue;
    const source = patternOf(tokens[index + 1], tokens[index + 2], parameters);
    if (source === null) {
      throw new QueryRefused(`The pattern after =~ at ${place} must be one text, or one parameter that is a text.`, {
        at,
      });
    }
    if (isBounded(source)) continue;
    throw new QueryRefused(
      `The pattern after =~ at ${place} is not allowed: besides .* at its end it may hold one repetition (* + { }), and ` +
        `${maxGroups} groups that are not repeated, as in '.*(vision|image).*'. CONTAINS and STARTS WITH do without.`,
      { at },
    );
  }
}

/** The text of a pattern; null when it is made by the query itself. */
function patternOf(token: Token | undefined, next: Token | undefined, parameters: Record<string, unknown>) {
  if (next !== undefined && ['+', '[', '.', '('].includes(next.text)) return null;
  if (token?.kind === 'string') return token.text.slice(1, -1).replace(/\\(.)/gs, '$1');
  const given = token?.kind === 'parameter' ? parameters[token.text.slice(1)] : undefined;
  return typeof given === 'string' ? given : null;
}

/** Whether the time to match grows no faster than the text. */
function isBounded(source: string): boolean {
  const plain = source
    .replace(/\\[1-9k]/g, '(back reference)*')
    .replace(/\\./gs, 'x')
    .replace(/^\(\?[imsu]+\)/, '')
    .replace(/\(\?:/g, '(')
    .replace(/\.\*$/, '');
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  return (
    count(/[*+{]/g) <= 1 &&
    count(/\?/g) <= 2 &&
    count(/\(/g) <= maxGroups &&
    count(/\|/g) <= maxAlternatives &&
    count(/\)[*+?{]|\(\?/g) === 0
  );
}
