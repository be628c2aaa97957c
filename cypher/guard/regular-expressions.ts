import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/** Repetitions in a pattern: with three, a text of 20,000 characters can take a server hours. */
const maxRepetitions = 2;
/** Each may double the ways to match. */
const maxAlternatives = 10;

/**
 * Refuses regular expressions that can take endless time. Neo4j matches with Java's, which try all ways to match, and
 * stop for no time limit; see https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 */
export function checkRegularExpressions(tokens: Token[], parameters: Record<string, unknown>): void {
  for (const [index, { text, place }] of tokens.entries()) {
    if (text !== '=~') continue;
    const source = patternOf(tokens[index + 1], tokens[index + 2], parameters);
    if (source === null) {
      throw new QueryRefused(`The pattern after =~ at ${place} must be one text, or one parameter that is a text.`);
    }
    if (isBounded(source)) continue;
    throw new QueryRefused(
      `The pattern after =~ at ${place} is not allowed: it may hold ${maxRepetitions} repetitions (* + ? { }), none of ` +
        `a group, ${maxAlternatives} alternatives and no look-around. CONTAINS, STARTS WITH and ENDS WITH do without.`,
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

function isBounded(source: string): boolean {
  const plain = source
    .replace(/\\[1-9k]/g, '(back reference)*')
    .replace(/\\./gs, 'x')
    .replace(/\(\?(?::|[imsu]+\))/g, '(');
  const repetitions = plain.match(/[*+?{]/g) ?? [];
  const alternatives = plain.match(/\|/g) ?? [];
  const isSimple = !/\)[*+?{]|\(\?/.test(plain);
  return isSimple && repetitions.length <= maxRepetitions && alternatives.length <= maxAlternatives;
}
