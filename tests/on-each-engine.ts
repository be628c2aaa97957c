import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { GraphStore } from '../cypher/graph-store.ts';
import type { Engine } from '../cypher/named-query.ts';
import { openStore } from '../cypher/open-store.ts';
import { emptyServer } from './cypher/empty-neo4j.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from './neo4j/start-neo4j.ts';

/** Opens a store with nothing in it. Whoever asks closes it; on Neo4j, whatever an earlier one held is gone then. */
export type FreshStore = () => Promise<GraphStore>;

/** Runs one suite on the embedded engine and on a real Neo4j. A difference between them has its own test, by name. */
export function onEachEngine(name: string, suite: (engine: Engine, fresh: FreshStore) => void): void {
  describe(`${name} on the embedded engine`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'weft-engine-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    let count = 0;
    suite('ladybug', () => {
      count += 1;
      return openStore(join(folder, `${count}.db`));
    });
  });

  describe.skipIf(!neo4jAvailable())(`${name} on Neo4j (left out without NEO4J_URI or Java)`, () => {
    let server: Neo4jForTests;
    beforeAll(async () => {
      server = await startNeo4j();
    });
    afterAll(() => server.stop());
    suite('neo4j', async () => {
      await emptyServer(server);
      return openStore(server.uri, { username: server.username, password: server.password });
    });
  });
}
