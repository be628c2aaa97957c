import type { CompletionItem } from '@neo4j-cypher/language-support';
import type { CypherDialect } from '../../vocabulary/api/summary.ts';
import type { Suggested } from './language-messages.ts';

/** Kinds of the language server protocol that the library uses. */
const sortOfKind: Readonly<Record<number, Suggested['sort']>> = {
  2: 'procedure',
  3: 'function',
  6: 'variable',
  10: 'property',
  14: 'keyword',
  25: 'label',
};

/** What the library suggests, without what no reader's query may hold here. */
export function suggestedOf(items: readonly CompletionItem[], dialect: CypherDialect): Suggested[] {
  const keywords = new Set(dialect.keywords);
  const functions = new Map(dialect.functions.map((one) => [one.name.toUpperCase(), one]));
  const found = items.flatMap(({ label, kind }): Suggested[] => {
    const sort = sortOfKind[kind ?? 0];
    if (sort === undefined) return [];
    if (sort === 'variable') return [{ text: label, sort: label.startsWith('$') ? 'parameter' : 'variable' }];
    if (sort !== 'keyword' && sort !== 'function') return [{ text: label, sort }];
    // Some functions are words of the grammar.
    const known = functions.get(label.toUpperCase());
    if (known) return [{ text: known.name, sort: 'function', about: `${known.signature}. ${known.says}` }];
    return label.split(' ').every((word) => keywords.has(word)) ? [{ text: label, sort: 'keyword' }] : [];
  });
  return [...new Map(found.map((one) => [`${one.sort} ${one.text}`, one])).values()];
}
