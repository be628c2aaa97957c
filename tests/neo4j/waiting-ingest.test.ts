import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from '../cli/weft.ts';
import { openEmpty } from '../cypher/empty-neo4j.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from './start-neo4j.ts';
import { wovenPapers } from './woven-papers.ts';

describe.skipIf(!neo4jAvailable())('beside another writer on Neo4j (left out without NEO4J_URI or Java)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-waiting-'));
  const file = join(folder, 'papers.jsonl');
  let server: Neo4jForTests;
  beforeAll(async () => {
    writeFileSync(file, wovenPapers(0, 3));
    server = await startNeo4j();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('an ingest that has to wait says for whom, and goes on when that one has ended', async () => {
    const { uri: db, username, password } = server;
    const other = await openEmpty(server);
    let over = () => {};
    const isOver = new Promise<void>((resolve) => {
      over = resolve;
    });
    const writing = other.exclusively(() => isOver);
    const waiting = start(['ingest', file, '--db', db], { NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
    const said = `another ingest is writing to this graph \\(host ${hostname()}, process ${process.pid}, since \\d{4}-`;
    await waiting.says(new RegExp(said));
    over();
    await writing;
    await other.close();
    expect((await waiting.ended).code).toBe(0);
  });
});
