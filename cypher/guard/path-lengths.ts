import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/** Steps of a path of variable length; beyond, a walk through a hub visits most of the graph many times. */
const maxSteps = 10;

/** Refuses paths of variable length without an end: `[*]`, `[:X*2..]`, `[* SHORTEST 1..40]`. */
export function checkPathLengths(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '[' || tokens[index - 1]?.text !== '-') continue;
    const end = tokens.findIndex((one, at) => at > index && one.text === ']');
    const inside = tokens.slice(index + 1, end === -1 ? undefined : end);
    const star = inside.findIndex((one) => one.text === '*');
    if (star === -1) continue;
    const bounds = inside.slice(star + 1).filter((one) => one.kind !== 'word');
    const last = bounds[0]?.text === '..' ? bounds[1] : bounds[1]?.text === '..' ? bounds[2] : bounds[0];
    if (last?.kind !== 'number' || Number(last.text) > maxSteps) {
      throw new QueryRefused(
        `The path of variable length at ${token.place} needs an end of at most ${maxSteps} steps, as in [*1..3].`,
        { at: token.at },
      );
    }
  }
}
