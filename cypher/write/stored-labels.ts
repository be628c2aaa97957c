import { z } from 'zod';
import { type EntityType, entityTypes } from '../../vocabulary/kinds.ts';
import type { Transaction } from './dialect.ts';

const IdRow = z.object({ id: z.string() });

/** The types under which the given entities are stored; ids that are not stored are left out. */
export async function storedTypes(transaction: Transaction, ids: readonly string[]): Promise<Map<string, EntityType>> {
  const types = new Map<string, EntityType>();
  if (ids.length === 0) return types;
  for (const type of entityTypes) {
    const rows = await transaction.run(`UNWIND $ids AS id MATCH (e:${type} {id: id}) RETURN e.id AS id`, { ids });
    for (const row of rows) types.set(IdRow.parse(row).id, type);
  }
  return types;
}

/** Which of the papers are stored. */
export async function storedPaperIds(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await transaction.run('UNWIND $ids AS id MATCH (p:Paper {id: id}) RETURN p.id AS id', { ids });
  return new Set(rows.map((row) => IdRow.parse(row).id));
}
