import { join } from 'node:path';
import { ladybugDialect } from '../cypher/engines/ladybug/ladybug-dialect.ts';
import { loadLadybug } from '../cypher/engines/ladybug/load-ladybug.ts';
import { openStore } from '../cypher/open-store.ts';
import { ladybugSchema } from '../cypher/schema/ladybug-schema.ts';
import { entityColumns, paperColumns } from '../cypher/schema/tables.ts';
import type { Transaction } from '../cypher/write/dialect.ts';
import { relationshipsOf } from '../cypher/write/relationship-rows.ts';
import { entityRow, paperRow } from '../cypher/write/rows.ts';
import { createNodes, createRelationships } from '../cypher/write/statements.ts';
import type { ResolvedGraph } from '../ingest/resolve/resolved-graph.ts';
import { entityTypes } from '../vocabulary/kinds.ts';
import { type Figure, timed } from './figure.ts';

interface Statement {
  text: string;
  parameters: Record<string, unknown>;
}

/** The statements that create the graph, with their rows as the engine takes them. */
async function statementsFor({ entities, papers }: ResolvedGraph): Promise<Statement[]> {
  const statements: Statement[] = [];
  const recorder: Transaction = {
    run: async (text, parameters) => {
      statements.push({ text, parameters });
      return [];
    },
  };
  for (const type of entityTypes) {
    const rows = entities.filter((entity) => entity.type === type).map(entityRow);
    await createNodes(recorder, ladybugDialect, type, entityColumns, rows);
  }
  await createNodes(recorder, ladybugDialect, 'Paper', paperColumns, papers.map(paperRow));
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  for (const { table, ends, rows } of relationshipsOf(papers, types).values()) {
    await createRelationships(recorder, ladybugDialect, table, ends, rows);
  }
  return statements;
}

/** The same rows by a script that knows only the engine: no encoding, no look-ups, no queue. */
async function writeBare(path: string, statements: Statement[]): Promise<number> {
  const { Database, Connection } = loadLadybug();
  const database = new Database(path, 512 * 1024 * 1024, true, false, 2 ** 40);
  const connection = new Connection(database);
  for (const statement of ladybugSchema) await connection.query(statement);
  const { seconds } = await timed(async () => {
    await connection.query('BEGIN TRANSACTION');
    for (const { text, parameters } of statements) {
      const prepared = await connection.prepare(text);
      // Rows come from the engine's own encoder; its type for them is not exported.
      await connection.execute(prepared, JSON.parse(JSON.stringify(parameters)));
    }
    await connection.query('COMMIT');
  });
  await connection.close();
  await database.close();
  return seconds;
}

/** Writing a whole graph into an empty embedded store, beside a bare script that runs the same statements. */
export async function measureStoreWrites(graph: ResolvedGraph, folder: string): Promise<Figure> {
  const statements = await statementsFor(graph);
  const bareSeconds = await writeBare(join(folder, 'bare.db'), statements);
  const store = await openStore(join(folder, 'writes.db'));
  const { seconds } = await timed(() =>
    store.write({ removePapers: [], putEntities: graph.entities, putPapers: graph.papers, removeEntities: [] }),
  );
  await store.close();
  const rows =
    graph.entities.length +
    graph.papers.reduce((sum, { mentions, claims }) => sum + 1 + mentions.length + claims.length, 0);
  return {
    what: 'store writes',
    amount: rows,
    unit: 'rows',
    seconds,
    compared: { to: 'bare Ladybug script', seconds: bareSeconds },
  };
}
