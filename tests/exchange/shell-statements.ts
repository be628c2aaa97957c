/**
 * Splits a script into statements as cypher-shell does: at a semicolon that stands in no string, no backticks and no
 * comment. A backslash takes the next character along inside quotes. Comments are left out.
 */
export function shellStatements(script: string): string[] {
  const statements: string[] = [];
  let statement = '';
  for (let at = 0; at < script.length; at++) {
    const here = script[at] ?? '';
    const two = script.slice(at, at + 2);
    if (two === '//') at = untilAfter(script, '\n', at) - 1;
    else if (two === '/*') at = untilAfter(script, '*/', at + 2) - 1;
    else if (here === ';') {
      statements.push(statement.trim());
      statement = '';
    } else if ('\'"`'.includes(here)) {
      const start = at;
      for (at++; at < script.length && script[at] !== here; at++) if (script[at] === '\\' && here !== '`') at++;
      statement += script.slice(start, at + 1);
    } else statement += here;
  }
  if (statement.trim() !== '')
    throw new Error(`the script ends in the middle of a statement: ${statement.slice(-200)}`);
  return statements;
}

function untilAfter(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}
