import { z } from 'zod';
import { type Column, entityTable, relationshipTables } from '../../schema/tables.ts';
import type { Dialect, Relabel, Row, Transaction } from '../../write/dialect.ts';
import { quoted } from '../../write/dialect.ts';
import { RelationshipGroups } from '../../write/relationship-rows.ts';
import { createNodes, createRelationships, runForIds } from '../../write/statements.ts';

const StoredRow = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null(), z.array(z.string()), z.array(z.number())]),
);

const returned = (variable: string, columns: Column[]): string =>
  columns.map(({ name }) => `${variable}.${quoted(name)} AS ${quoted(name)}`).join(', ');

/**
 * A node cannot change its table in the embedded engine, so it is copied into the other one with all its relationships
 * and then deleted. Everything is read before anything is deleted: relabelled entities may be joined to each other.
 */
export async function relabelByCopy(transaction: Transaction, dialect: Dialect, changes: Relabel[]): Promise<void> {
  const changed = new Map(changes.map((change) => [change.id, change]));
  const relationships = await relationshipsOfChanged(transaction, changed);
  const from = (type: string) => changes.filter((change) => change.from === type).map((change) => change.id);

  for (const type of new Set(changes.map((change) => change.from))) {
    const { columns } = entityTable(type);
    const read = `UNWIND $ids AS id MATCH (n:${type} {id: id}) RETURN ${returned('n', columns)}`;
    const rows = (await transaction.run(read, { ids: from(type) })).map((row) => StoredRow.parse(row));
    await runForIds(transaction, `UNWIND $ids AS id MATCH (n:${type} {id: id}) DETACH DELETE n`, from(type));
    for (const to of new Set(changes.map((change) => change.to))) {
      const moving = rows.filter((row) => changed.get(String(row.id))?.to === to);
      await createNodes(transaction, dialect, to, columns, moving);
    }
  }
  for (const { table, ends, rows } of relationships.values()) {
    await createRelationships(transaction, dialect, table, ends, rows);
  }
}

/** Every relationship that starts or ends at a changed entity, once, between its new labels. */
async function relationshipsOfChanged(
  transaction: Transaction,
  changed: ReadonlyMap<string, Relabel>,
): Promise<RelationshipGroups> {
  const groups = new RelationshipGroups();
  const changedOf = (type: string) => [...changed.values()].filter(({ from }) => from === type).map(({ id }) => id);
  const newLabel = (id: unknown, label: string): string => changed.get(String(id))?.to ?? label;

  for (const table of relationshipTables) {
    for (const [from, to] of table.ends) {
      const add = (row: Row) => groups.add(table, newLabel(row.from, from), newLabel(row.to, to), row);
      const path = `(a:${from})-[r:${table.type}]->(b:${to})`;
      const read = async (end: 'a' | 'b', ids: string[]): Promise<Row[]> => {
        if (ids.length === 0) return [];
        const found = await transaction.run(
          `MATCH ${path} WHERE ${end}.id IN $ids RETURN a.id AS ${quoted('from')}, b.id AS ${quoted('to')}, ${returned('r', table.columns)}`,
          { ids },
        );
        return found.map((row) => StoredRow.parse(row));
      };
      for (const row of await read('a', changedOf(from))) add(row);
      for (const row of await read('b', changedOf(to))) if (!changed.has(String(row.from))) add(row);
    }
  }
  return groups;
}
