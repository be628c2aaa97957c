import { rmSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { entityLabel } from '../schema/neo4j-schema.ts';
import { nodeTables } from '../schema/tables.ts';
import type { StoreOptions } from '../store-options.ts';

/** Nodes deleted in one transaction. */
const nodesPerStep = 10_000;

const ours = [entityLabel, ...nodeTables.map(({ label }) => label)].join('|');

/** Deletes an embedded store that nobody holds open: its file, and what the engine keeps beside it. */
export function wipeFile(path: string): void {
  for (const suffix of ['', '.wal', '.shadow', '.tmp']) rmSync(`${path}${suffix}`, { force: true });
}

/**
 * Deletes the graph in a Neo4j database, step by step, and nothing else that lies there. To be called by who alone may
 * write. Broken off, it leaves less of the graph, and can be run again.
 */
export async function wipeNeo4j(uri: string, { username, password, database }: StoreOptions): Promise<void> {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true, userAgent: 'weft' });
  const run = async (statement: string) =>
    (await driver.executeQuery(statement, {}, database === undefined ? {} : { database })).records;
  try {
    // The mark of the last analysis first: what is left of a graph is not an analysed one. Readers see a new version.
    await run("MATCH (m:Meta {id: 'weft'}) SET m.changes = coalesce(m.changes, 0) + 1 REMOVE m.analysed");
    const step = `MATCH (n:${ours}) WITH n LIMIT ${nodesPerStep} DETACH DELETE n RETURN count(*) AS deleted`;
    while ((await run(step))[0]?.get('deleted') !== 0);
  } finally {
    await driver.close();
  }
}
