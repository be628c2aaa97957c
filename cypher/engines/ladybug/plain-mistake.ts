import { QueryRefused } from '../../guard/query-refused.ts';
import { cannotStand, endsTooEarly } from '../misplaced.ts';
import type { EngineMistake } from '../reader/reader-error.ts';
import { placeOfName } from './place-of-name.ts';

/** `Parser exception: <what> (line: 1, offset: 15)`, then the line again and a row of `^` under what was met. */
const inParser = /^Parser exception: (.*?) \(line: (\d+), offset: (\d+)\)/s;

/** Grammar rules and token lists, which say nothing to who writes Cypher. */
const ofGrammar =
  /^(?:Invalid input|mismatched input|extraneous input|missing|no viable alternative|token recognition)/;

/**
 * The engine's message about a reader's query as one plain sentence: what was met, and in which line and column, both
 * counted from 1 (a column is a character, as the engine counts). The engine itself lists up to 60 tokens instead.
 */
export function plainMistake(cause: EngineMistake, query: string): QueryRefused {
  const { message } = cause;
  const parsed = inParser.exec(message);
  if (!parsed) {
    const reason = plainReason(message.replace(/^[A-Z][a-z]+ exception: /, '').trim());
    return new QueryRefused(reason, { at: placeOfName(reason, query), cause });
  }
  const [, what = '', lineTold, offsetTold] = parsed;
  // The engine counts from the first character that is no space.
  const skipped = query.slice(0, query.length - query.trimStart().length).split('\n');
  const line = Number(lineTold) + skipped.length - 1;
  const offset = Number(offsetTold) + (lineTold === '1' ? [...(skipped.at(-1) ?? '')].length : 0);
  const rest = [...(query.split('\n')[line - 1] ?? '')].slice(offset).join('');
  const met = /^\s*([\p{L}\p{N}_]+|\S)/u.exec(rest)?.[1];
  const column = offset + 1 + (met === undefined ? 0 : rest.indexOf(met));
  const place = `line ${line}, column ${column}`;
  const at = { line, column, ...(met !== undefined && { length: [...met].length }) };
  if (!ofGrammar.test(what)) return new QueryRefused(`${what} (${place}).`, { at, cause });
  return new QueryRefused(met === undefined ? endsTooEarly(place) : cannotStand(met, place), { at, cause });
}

/** "Function SUM did not receive correct arguments:", what it got, and a line for each thing that it takes. */
const inCall = /^Function (\w+) did not receive correct arguments:\s*Actual:\s*(\(.*\))/;

function plainReason(reason: string): string {
  const [, name, given] = inCall.exec(reason) ?? [];
  if (name !== undefined) return `The function ${name.toLowerCase()} does not take ${given}.`;
  // What the engine's own containers and assertions say, as for one variable with two labels, or for length(null).
  if (/^\w+::\w+$|^Assertion failed/.test(reason))
    return 'The embedded engine cannot plan this query; write it in a simpler way.';
  // For null and [] alone, whose type nothing tells.
  if (/ANY type|recursive data type/.test(reason))
    return 'The embedded engine cannot tell of what type null or [] is here; give a value, or cast it.';
  const [first = ''] = reason.split('\n');
  return first;
}
