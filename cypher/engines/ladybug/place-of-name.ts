import type { QueryPlace } from '../../../vocabulary/api/problem.ts';
import { tokensOf } from '../../guard/tokens.ts';

/** What the engine says of a name that it does not know, without saying where it stands. */
const aboutNames: readonly { says: RegExp; follows?: string }[] = [
  { says: /^Table (\w+) does not exist/, follows: ':|' },
  { says: /^Cannot find property (\w+) for/, follows: '.{,' },
  { says: /^Variable (\w+) is not in scope/ },
  { says: /^The function (\w+) does not take/ },
  { says: /^Function (\w+) /i },
];

/**
 * Where the name that a reason is about stands first; undefined where the reason is about no name.
 * @param query has passed the guard, and so can be cut into tokens
 */
export function placeOfName(reason: string, query: string): QueryPlace | undefined {
  for (const { says, follows } of aboutNames) {
    const name = says.exec(reason)?.[1]?.toUpperCase();
    if (name === undefined) continue;
    const tokens = tokensOf(query);
    return tokens.find(
      ({ kind, text }, at) =>
        kind === 'word' && text === name && (follows === undefined || follows.includes(tokens[at - 1]?.text ?? ' ')),
    )?.at;
  }
  return undefined;
}
