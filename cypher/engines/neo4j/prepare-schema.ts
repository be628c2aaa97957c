import type { Driver } from 'neo4j-driver';
import { migrationsFrom } from '../../schema/check-version.ts';
import { neo4jSchema } from '../../schema/neo4j-schema.ts';
import { schemaVersion } from '../../schema/schema-version.ts';
import { StoreUnusable } from '../store-errors.ts';

/** Gives an empty database its constraints and indexes; refuses one that is not ours or of another version. */
export async function prepareSchema(
  driver: Driver,
  database: string | undefined,
  location: string,
  readOnly: boolean,
): Promise<void> {
  const run = async (statement: string, routing: 'READ' | 'WRITE', parameters = {}) =>
    (await driver.executeQuery(statement, parameters, { routing, ...(database === undefined ? {} : { database }) }))
      .records;

  const [meta] = await run("OPTIONAL MATCH (m:Meta {id: 'weft'}) RETURN m.schemaVersion AS version", 'READ');
  const version: unknown = meta?.get('version');
  const isPrepared = version !== null && version !== undefined;
  const steps = isPrepared ? migrationsFrom(location, version, readOnly) : [];
  if (!isPrepared) {
    const [other] = await run('MATCH (n) RETURN labels(n) AS labels LIMIT 1', 'READ');
    if (other !== undefined) {
      throw new StoreUnusable(
        location,
        `the database holds another graph (a node ${String(other.get('labels'))}). Use an empty one (NEO4J_DATABASE).`,
      );
    }
    if (readOnly) throw new StoreUnusable(location, 'it is empty, and reading cannot fill it. `weft ingest` does.');
  }
  if (readOnly) return;
  // An account that may only read or write data can use a graph that is prepared already.
  const online = await run("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name", 'READ');
  const names = new Set(online.map((record) => String(record.get('name'))));
  const missing = neo4jSchema.filter(({ name }) => !names.has(name));
  for (const { create } of missing) await run(create, 'WRITE');
  if (missing.length > 0) await run('CALL db.awaitIndexes(60)', 'READ');
  for (const statement of steps.flatMap(({ neo4j }) => neo4j)) await run(statement, 'WRITE');
  if (isPrepared && steps.length === 0) return;
  await run("MERGE (m:Meta {id: 'weft'}) SET m.schemaVersion = toInteger($schemaVersion)", 'WRITE', { schemaVersion });
}
