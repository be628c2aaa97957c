import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadLadybug } from '../../cypher/engines/ladybug/load-ladybug.ts';
import { openStore } from '../../cypher/open-store.ts';
import { analysisClaims } from '../../cypher/queries/analysis-claims.ts';
import { storedEntities } from '../../cypher/queries/stored-entities.ts';

const folder = mkdtempSync(join(tmpdir(), 'weft-migrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A store as that version of Weft left it. */
async function keptStore(version: number): Promise<string> {
  const path = join(folder, `version-${version}.db`);
  const { Database, Connection } = loadLadybug();
  const database = new Database(path, 64 * 1024 * 1024);
  const connection = new Connection(database);
  const script = readFileSync(new URL(`./stores/version-${version}.cypher`, import.meta.url), 'utf8');
  for (const statement of script.replace(/^\/\/.*$/gmu, '').split(/;\s*\n/u)) {
    if (statement.trim() === '') continue;
    // An open result keeps the database open, and that one writes its old state over the new one when it goes.
    for (const result of [await connection.query(statement)].flat()) result.close();
  }
  await connection.close();
  await database.close();
  return path;
}

it('brings a store of version 1 up to date, once and for all', async () => {
  const path = await keptStore(1);
  await expect(openStore(path, { readOnly: true })).rejects.toThrow(/has version 1 .*`weft ingest` does/u);

  const store = await openStore(path);
  const before = await store.read(storedEntities, {});
  expect(before.map(({ id, name, aliases, family }) => [id, name, aliases, family])).toEqual([
    ['loomnet', 'LoomNet', ['Loom Network'], undefined],
    ['threads', 'Threads', [], undefined],
  ]);
  expect(await store.read(analysisClaims, {})).toHaveLength(1);
  const putEntities = before.map((entity) => ({ ...entity, family: 'loom' }));
  await store.write({ removePapers: [], putEntities, putPapers: [], removeEntities: [] });
  await store.close();

  const again = await openStore(path, { readOnly: true });
  expect((await again.read(storedEntities, {})).map(({ family }) => family)).toEqual(['loom', 'loom']);
  await again.close();
});
