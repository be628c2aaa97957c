import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadLadybug } from '../../cypher/engines/ladybug/load-ladybug.ts';
import { openStore } from '../../cypher/open-store.ts';
import { analysisClaims } from '../../cypher/queries/analysis-claims.ts';
import { analysisCommunities } from '../../cypher/queries/analysis-communities.ts';
import { paperById } from '../../cypher/queries/paper-by-id.ts';
import { storedEntities } from '../../cypher/queries/stored-entities.ts';
import { analyseStore } from '../../ingest/analyse/index.ts';
import { PaperId } from '../../vocabulary/ids.ts';

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

it('gives a store of version 2 its key terms at the next analysis, which moves nothing', async () => {
  const store = await openStore(await keptStore(2));
  const of = async (id: string) => (await store.read(paperById, { id: PaperId.parse(id) }))[0];
  expect((await of('p1'))?.terms).toEqual([]);
  const before = await store.read(analysisCommunities, {});
  expect(before.map(({ id, terms }) => [id, terms])).toEqual([
    ['c0', []],
    ['c1', []],
  ]);
  // No paper has changed; what analysis writes has.
  await analyseStore(store, { unlessAnalysed: true });
  expect((await of('p1'))?.terms).toContain('image segmentation');
  expect((await of('p2'))?.node).toMatchObject({ x: 21, y: 2, communities: ['c0', 'c1'] });
  const after = await store.read(analysisCommunities, {});
  expect(after.map(({ id, name, colour }) => [id, name, colour])).toEqual(
    before.map(({ id, name, colour }) => [id, name, colour]),
  );
  expect(after[0]?.terms).toContain('image segmentation');
  await store.close();
});
