import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mostKeptViews } from '../../cypher/kept-views.ts';
import { openStore } from '../../cypher/open-store.ts';
import { keep, keptAt, sent } from './kept-view-cases.ts';
import { problemAt, serveMadeUp } from './serve-made-up.ts';

describe('views beside an embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-views-'));
  const db = join(folder, 'weft.db');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('outlive the server; a read-only one shows them and keeps no more; a full folder is told', async () => {
    const first = await serveMadeUp({ store: await openStore(db) });
    const id = await keep(first, 'papers=without');
    await first.end();

    const second = await serveMadeUp({ store: await openStore(db, { readOnly: true }), readOnly: true, filled: true });
    expect(await keptAt(second, id)).toBe('papers=without');
    const refused = await problemAt(second, 'views', sent('papers=with'));
    expect(refused).toMatchObject({ status: 403, detail: expect.stringContaining('read-only') });
    await second.end();

    const third = await serveMadeUp({ store: await openStore(db), filled: true });
    mkdirSync(`${db}.views`, { recursive: true });
    for (let i = 1; i < mostKeptViews; i++) writeFileSync(join(`${db}.views`, `${i}.json`), '');
    expect(await problemAt(third, 'views', sent('papers=with'))).toMatchObject({
      status: 507,
      detail: expect.stringContaining('no room'),
    });
    // What is there already needs none.
    expect(await keep(third, 'papers=without')).toBe(id);
    await third.end();
  });
});
