import { cannotStand, endsTooEarly } from '../misplaced.ts';

const placeOf = /\(line (\d+), column (\d+) \(offset: \d+\)\)/;

/** The server's message about a reader's query as one plain sentence, without the tokens it would have taken. */
export function plainMistake(message: string): string {
  const found = placeOf.exec(message);
  const place = found === null ? null : `line ${found[1]}, column ${found[2]}`;
  const met = /^Invalid input '([^']*)'/.exec(message)?.[1];
  if (place !== null && met !== undefined) return met === '' ? endsTooEarly(place) : cannotStand(met, place);
  const [first = ''] = message.split('\n');
  return place === null ? first : first.replace(placeOf, `(${place})`);
}
