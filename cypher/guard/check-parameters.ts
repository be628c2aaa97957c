import { QueryRefused } from './query-refused.ts';

/** Bounds on the values that come with a query, as JSON. */
const maxCharacters = 1_000_000;
const maxNesting = 20;

/** @throws QueryRefused when the parameters are too large, too deep or no plain values. */
export function checkParameters(parameters: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (depthOf(value) > maxNesting)
      throw new QueryRefused(`The parameter ${name} is nested deeper than ${maxNesting}.`);
  }
  const { length } = JSON.stringify(parameters);
  if (length <= maxCharacters) return;
  throw new QueryRefused(
    `The parameters have ${length.toLocaleString('en')} characters as JSON; at most ${maxCharacters.toLocaleString('en')} ` +
      'are allowed. Ask in several queries.',
  );
}

/** Counts no further than it matters, so that no nesting is too deep to be counted. */
function depthOf(value: unknown, sofar = 0): number {
  if (value === null || typeof value !== 'object' || sofar > maxNesting) return sofar;
  return Object.values(value).reduce<number>((deepest, item) => Math.max(deepest, depthOf(item, sofar + 1)), sofar);
}
