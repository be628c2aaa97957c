import neo4j from 'neo4j-driver';
import { entityLabel } from '../../schema/neo4j-schema.ts';
import type { Column } from '../../schema/tables.ts';
import { type Dialect, quoted, type Relabel, type Transaction, type Value } from '../../write/dialect.ts';

/** The driver sends every number as a float unless it is wrapped. */
export const neo4jDialect: Dialect = {
  encode(column: Column, value: Value): unknown {
    if (column.kind === 'int' && typeof value === 'number') return neo4j.int(value);
    if (column.kind === 'ints' && Array.isArray(value)) return value.map((item) => neo4j.int(item));
    if (value === null && (column.kind === 'strings' || column.kind === 'ints')) return [];
    return value;
  },
  read: (column) => `row.${quoted(column.name)}`,
  entityLabels: (type) => `${entityLabel}:${type}`,
  relabel,
};

async function relabel(transaction: Transaction, changes: Relabel[]): Promise<void> {
  for (const { from, to } of changes) {
    const ids = changes.filter((change) => change.from === from && change.to === to).map((change) => change.id);
    await transaction.run(`UNWIND $ids AS id MATCH (e:${from} {id: id}) REMOVE e:${from} SET e:${to}`, { ids });
  }
}

/** Whole numbers of a reader's or a query's parameters as the integers that LIMIT and years need. */
export function withIntegers(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIntegers(item)]));
  }
  return value;
}
