import { QueryRefused } from '../../guard/query-refused.ts';
import { cannotStand, endsTooEarly } from '../misplaced.ts';

const placeOf = /\(line (\d+), column (\d+) \(offset: \d+\)\)/;

/** The server's message about a reader's query as one plain sentence, without the tokens it would have taken. */
export function plainMistake(message: string, cause: unknown): QueryRefused {
  const found = placeOf.exec(message);
  const at = found === null ? undefined : { line: Number(found[1]), column: Number(found[2]) };
  const place = found === null ? null : `line ${found[1]}, column ${found[2]}`;
  const met = /^Invalid input '([^']*)'/.exec(message)?.[1];
  if (place !== null && met !== undefined) {
    if (met === '') return new QueryRefused(endsTooEarly(place), { at, cause });
    return new QueryRefused(cannotStand(met, place), { at: at && { ...at, length: [...met].length }, cause });
  }
  const [first = ''] = message.split('\n');
  return new QueryRefused(place === null ? first : first.replace(placeOf, `(${place})`), { at, cause });
}
