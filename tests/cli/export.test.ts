import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportCommand } from '../../cli/commands/export.ts';
import { chooseStore } from '../../cli/store-location.ts';
import { contentHash } from '../../cypher/content-hash.ts';
import { openStore } from '../../cypher/open-store.ts';
import { emptyServer } from '../cypher/empty-neo4j.ts';
import { shellStatements } from '../exchange/shell-statements.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from '../neo4j/start-neo4j.ts';
import { everyRow } from './every-row.ts';
import { writeHardGraph } from './hard-graph.ts';
import { newFolder } from './some-papers.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'graph.db');
const out = join(folder, 'graph.cypher');

const exported = (location: string, file: string) =>
  exportCommand(
    { environment: {}, place: chooseStore(location, {}), say: () => {}, signal: new AbortController().signal },
    ['cypher'],
    { out: file },
  );

let hash = '';
let rows: Awaited<ReturnType<typeof everyRow>> = {};
beforeAll(async () => {
  const store = await openStore(db);
  await writeHardGraph(store);
  hash = await contentHash(store);
  rows = await everyRow(store);
  await store.close();
  expect(await exported(db, out)).toBe(0);
});

test('the script says what it holds; each statement stands on one line of middling length', () => {
  const script = readFileSync(out, 'utf8');
  expect(script).toContain(hash);
  const lines = script.trimEnd().split('\n');
  expect(shellStatements(script)).toEqual(
    lines.filter((line) => !line.startsWith('//')).map((line) => line.slice(0, -1)),
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(400_000);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a store that is not there is told, and no file is made', async () => {
  await expect(exported(join(folder, 'no.db'), join(folder, 'no.cypher'))).rejects.toThrow('there is no such file');
  expect(existsSync(join(folder, 'no.cypher'))).toBe(false);
});

describe.skipIf(!neo4jAvailable())('loaded into Neo4j (left out without NEO4J_URI or Java)', () => {
  let server: Neo4jForTests;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(async () => {
    await server?.stop();
  });

  /** Statement by statement, each in a transaction of its own, as cypher-shell does; it stops at the first error. */
  async function load(statements: string[]): Promise<void> {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    const session = driver.session();
    try {
      for (const statement of statements) await session.run(statement);
    } finally {
      await session.close();
      await driver.close();
    }
  }
  const account = () => ({ username: server.username, password: server.password });

  test('it gives the same graph, row by row, with the same content hash', async () => {
    const statements = shellStatements(readFileSync(out, 'utf8'));
    await load(statements);
    const store = await openStore(server.uri, account());
    try {
      expect(await everyRow(store)).toEqual(rows);
      expect(await contentHash(store)).toBe(hash);
    } finally {
      await store.close();
    }
    await expect(load(statements)).rejects.toThrow(/already exists/);
  });

  test('half of it is taken for no graph of ours', async () => {
    await emptyServer(server);
    const statements = shellStatements(readFileSync(out, 'utf8'));
    await load(statements.slice(0, -1));
    await expect(openStore(server.uri, account())).rejects.toThrow(/holds another graph/);
  });
});
