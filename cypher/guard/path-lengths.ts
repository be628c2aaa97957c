import { QueryRefused } from './query-refused.ts';
import type { Token } from './tokens.ts';

/** Steps of a path of variable length; beyond, a walk through a hub visits most of the graph many times. */
const maxSteps = 10;

/** Refuses paths of variable length without an end: `[*]`, `[:X*2..]`, `[* SHORTEST 1..40]`, `-->+`, `--{2,}`. */
export function checkPathLengths(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (!hasStarWithoutEnd(tokens, index) && !isQuantifierWithoutEnd(tokens, index)) continue;
    throw new QueryRefused(
      `The path of variable length at ${token.place} needs an end of at most ${maxSteps} steps, as in [*1..3].`,
      { at: token.at },
    );
  }
}

const isFar = (last: Token | undefined): boolean => last?.kind !== 'number' || Number(last.text) > maxSteps;

/** Whether a relationship in brackets begins here, with a star and without a near end. */
function hasStarWithoutEnd(tokens: Token[], index: number): boolean {
  if (tokens[index]?.text !== '[' || tokens[index - 1]?.text !== '-') return false;
  const end = tokens.findIndex((one, at) => at > index && one.text === ']');
  const inside = tokens.slice(index + 1, end === -1 ? undefined : end);
  const star = inside.findIndex((one) => one.text === '*');
  if (star === -1) return false;
  const bounds = inside.slice(star + 1).filter((one) => one.kind !== 'word');
  return isFar(bounds[0]?.text === '..' ? bounds[1] : bounds[1]?.text === '..' ? bounds[2] : bounds[0]);
}

/** Whether Neo4j's quantifier of a path stands here, without a near end: `+` or `*` after an arrow, `{2,}`, `{30}`. */
function isQuantifierWithoutEnd(tokens: Token[], index: number): boolean {
  const [first, second, third, fourth] = tokens.slice(index, index + 4);
  if (first?.text === '+' || first?.text === '*') {
    const arrow = `${tokens[index - 2]?.text ?? ''}${tokens[index - 1]?.text ?? ''}`;
    const isAfterGroup = tokens[index - 1]?.text === ')' && isInPattern(tokens, index);
    return (/^(?:--|->|]-)$/.test(arrow) || isAfterGroup) && second?.text === '(';
  }
  if (first?.text !== '{') return false;
  if (second?.text === ',') return isFar(third);
  if (second?.kind !== 'number') return false;
  return isFar(third?.text === ',' ? fourth : second);
}

/** Whether the last clause before was MATCH, so that a bracket before is part of a pattern and no sum. */
function isInPattern(tokens: Token[], index: number): boolean {
  const clause = tokens.slice(0, index).findLast(({ text }) => /^(?:MATCH|WHERE|RETURN|WITH|UNWIND|BY)$/.test(text));
  return clause?.text === 'MATCH';
}
