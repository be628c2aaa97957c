import { z } from 'zod';
import { type EntityType, entityTypes } from '../../vocabulary/kinds.ts';
import type { Transaction } from './dialect.ts';

const IdRow = z.object({ id: z.string() });

/** The types under which the given entities are stored; ids that are not stored are left out. */
export async function storedTypes(transaction: Transaction, ids: readonly string[]): Promise<Map<string, EntityType>> {
  const types = new Map<string, EntityType>();
  let left = ids;
  for (const type of entityTypes) {
    // An id has one type, so what was found is not looked for again; an empty list the embedded engine refuses.
    if (left.length === 0) break;
    const query = `UNWIND $ids AS id MATCH (e:${type} {id: id}) RETURN e.id AS id`;
    for (const row of await transaction.run(query, { ids: left })) types.set(IdRow.parse(row).id, type);
    left = left.filter((id) => !types.has(id));
  }
  return types;
}

/** Which of the papers are stored. */
export async function storedPaperIds(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await transaction.run('UNWIND $ids AS id MATCH (p:Paper {id: id}) RETURN p.id AS id', { ids });
  return new Set(rows.map((row) => IdRow.parse(row).id));
}
