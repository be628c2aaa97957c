import type { GraphChange } from '../cypher/graph-store.ts';
import { entityColumns, paperColumns } from '../cypher/schema/tables.ts';
import type { Dialect, Transaction } from '../cypher/write/dialect.ts';
import { relationshipsOf } from '../cypher/write/relationship-rows.ts';
import { entityRow, paperRow } from '../cypher/write/rows.ts';
import { createNodes, createRelationships } from '../cypher/write/statements.ts';
import { writeDifference } from '../ingest/pipeline/write-difference.ts';
import type { ResolvedGraph } from '../ingest/resolve/resolved-graph.ts';
import { type EntityType, entityTypes } from '../vocabulary/kinds.ts';

export interface Statement {
  text: string;
  parameters: Record<string, unknown>;
}

/** The changes by which an ingest would bring a resolved graph into an empty store, one transaction each. */
export async function changesFor(graph: ResolvedGraph): Promise<GraphChange[]> {
  const changes: GraphChange[] = [];
  const store = {
    write: async (change: GraphChange) => {
      changes.push(change);
    },
  };
  const empty = { papers: new Map(), marks: new Map(), entities: new Map() };
  await writeDifference(store, empty, graph, { onProgress: () => {}, wholeBy: 'made-up' });
  return changes;
}

/**
 * What a script that knows the empty store and the rows would send for one of these changes: the statements that
 * create, with the rows as the engine takes them, and no question of what is stored. `types` grows with the changes.
 */
export async function statementsOf(
  { putEntities, putPapers }: GraphChange,
  dialect: Dialect,
  types: Map<string, EntityType>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const recorder: Transaction = {
    run: async (text, parameters) => {
      statements.push({ text, parameters });
      return [];
    },
  };
  for (const { id, type } of putEntities) types.set(id, type);
  for (const type of entityTypes) {
    const rows = putEntities.filter((entity) => entity.type === type).map(entityRow);
    await createNodes(recorder, dialect, dialect.entityLabels(type), entityColumns, rows);
  }
  await createNodes(recorder, dialect, 'Paper', paperColumns, putPapers.map(paperRow));
  for (const { table, ends, rows } of relationshipsOf(putPapers, types).values()) {
    await createRelationships(recorder, dialect, table, ends, rows);
  }
  return statements;
}
