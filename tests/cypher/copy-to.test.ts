import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { contentHash } from '../../cypher/content-hash.ts';
import { openStore } from '../../cypher/open-store.ts';
import { isWhole } from '../../cypher/queries/is-whole.ts';
import { madeUpGraph } from './made-up-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'weft-copy-to-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a store in use is copied whole into one file, also while a long read keeps its log open', async () => {
  const store = await openStore(join(folder, 'used.db'));
  const { entities, papers } = madeUpGraph();
  const change = { removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] };
  const path = join(folder, 'copy.db');
  await store.atOneMoment(async (reader) => {
    await reader.read(isWhole, {});
    await store.write(change);
    await store.copyTo?.(path);
  });
  expect(existsSync(`${path}.wal`)).toBe(false);
  const copy = await openStore(path, { readOnly: true });
  expect(await contentHash(copy)).toBe(await contentHash(store));
  await copy.close();
  await store.close();
});
