import * as allowed from './allowed.ts';
import { nearestName } from './nearest-name.ts';
import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/** For messages: what a query may hold. */
export const whatIsAllowed =
  'A query may read with MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION, EXPLAIN and ' +
  'PROFILE.';
const fullList = 'docs/reader-queries.md lists all that is allowed';

export function refuseClause({ text, place, at }: Token): never {
  throw new QueryRefused(`${text} at ${place} ${whyNot(text)} ${whatIsAllowed}${forName(text)}`, { at });
}

function whyNot(word: string): string {
  const { writes, reachesOut, manages } = allowed.forbidden;
  if (writes.has(word)) return 'would change the graph; `weft ingest` does that.';
  if (reachesOut.has(word)) return 'would reach for files, addresses or extensions; `weft ingest` reads files.';
  if (manages.has(word)) return 'would manage the database.';
  const meant = nearestName(word, [...allowed.connectors, ...allowed.clauseStarts]);
  // A word that may stand elsewhere is spelled right.
  return `is not allowed here${meant === undefined || meant === word ? '.' : `: did you mean ${meant}?`}`;
}

const forName = (word: string): string =>
  /^[A-Z_]/.test(word) ? ' A name that is also a command goes in backticks.' : '';

/** @param name with its dots, in capitals. */
export function refuseFunction(name: string, { place, at }: Token): never {
  const shown = name.toLowerCase();
  const instead = allowed.growing.get(name);
  if (instead !== undefined) {
    throw new QueryRefused(
      `The function ${shown} at ${place} is not allowed, for it makes values of any size: ${instead}.`,
      { at },
    );
  }
  const meant = nearestName(name, allowed.functions)?.toLowerCase();
  const advice =
    meant === undefined ? '. count, collect, size, coalesce, toLower and others are; ' : `: did you mean ${meant}? `;
  throw new QueryRefused(`The function ${shown} at ${place} is not allowed${advice}${fullList}.`, { at });
}

export function refuseCall({ place, at }: Token): never {
  const names = [...allowed.procedures].map((name) => name.toLowerCase()).join(', ');
  throw new QueryRefused(
    `CALL at ${place} is allowed for ${names} only. Instead of a subquery, use WITH, or EXISTS { } and COUNT { }.`,
    { at },
  );
}
