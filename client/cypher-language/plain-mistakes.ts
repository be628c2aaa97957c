import type { Mistake } from './language-messages.ts';

/** What Neo4j's library says, and what we say instead. */
const wordings: readonly [RegExp, string][] = [
  [/^(Label|Relationship type|Label or relationship type) (\S+) is not present.*$/s, '$1 $2 is not in this graph.'],
  [/^Function (\S+) is not present.*$/s, 'There is no function $1 here.'],
  [/^Procedure (\S+) is not present.*$/s, 'There is no procedure $1 here.'],
  [/^(\S+) is not present in the database.*$/s, 'Nothing in this graph has a property $1.'],
  [/^Parameter (\$\S+) is not defined\.$/, '$1 has no value yet: give it one below.'],
  [/^Query cannot conclude with (\w+).*$/s, 'A query cannot end with $1; it ends with RETURN.'],
];

const ending = /^Query cannot conclude with/;

/**
 * Mistakes in our words, without what only follows from another: after a mistake of grammar the rest of the query is
 * unread, and so seems to end too early.
 */
export function plainMistakes(found: readonly Mistake[]): Mistake[] {
  const isBroken = found.some(({ severity, message }) => severity === 'error' && !ending.test(message));
  return found
    .filter(({ message }) => !(isBroken && ending.test(message)))
    .map((mistake) => ({ ...mistake, message: plainWords(mistake.message) }));
}

function plainWords(message: string): string {
  for (const [pattern, words] of wordings) if (pattern.test(message)) return message.replace(pattern, words);
  return message;
}
