import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLadybug } from '../../cypher/engines/ladybug/load-ladybug.ts';
import { ReadTimeout, StoreUnusable } from '../../cypher/engines/store-errors.ts';
import { openStore } from '../../cypher/open-store.ts';
import { analysisEntities } from '../../cypher/queries/analysis-entities.ts';
import { storedPapers } from '../../cypher/queries/stored-papers.ts';
import { schemaVersion } from '../../cypher/schema/schema-version.ts';
import { madeUpGraph } from './made-up-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'weft-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

/** True for an account that writes where the mode forbids it, as root does. */
const modesAreNoObstacle = (() => {
  mkdirSync(at('shut'), { mode: 0o500 });
  try {
    writeFileSync(at('shut/letter'), '');
    return true;
  } catch {
    return false;
  }
})();

async function filled(name: string): Promise<string> {
  const store = await openStore(at(name));
  const { entities, papers } = madeUpGraph();
  await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
  await store.close();
  return at(name);
}

async function changed(path: string, statement: string): Promise<void> {
  const { Database, Connection } = loadLadybug();
  const database = new Database(path, 64 * 1024 * 1024);
  const connection = new Connection(database);
  for (const result of [await connection.query(statement)].flat()) result.close();
  await connection.close();
  await database.close();
}

const refused = async (location: string, options = {}): Promise<string> => {
  const error = await openStore(location, options).then(
    async (store) => {
      await store.close();
      return new Error('it opened');
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreUnusable);
  return error instanceof Error ? error.message : '';
};

describe('opening an embedded store', () => {
  it('makes the folders that are missing, and finds what it held', async () => {
    const path = await filled('deep/er/graph.db');
    const store = await openStore(path);
    expect(await store.read(storedPapers, {})).toHaveLength(3);
    await store.close();
  });

  it('reads without writing when asked to', async () => {
    const store = await openStore(await filled('read.db'), { readOnly: true });
    expect(await store.read(analysisEntities, {})).toHaveLength(5);
    await expect(store.noteSource('x', 'now')).rejects.toThrow('for reading only');
    await store.close();
    await expect(store.read(storedPapers, {})).rejects.toThrow('has been closed');
  });

  it.skipIf(modesAreNoObstacle)(
    'reads a file that it may not write to (left out for root, whom no file mode stops)',
    async () => {
      const path = await filled('guarded/graph.db');
      chmodSync(path, 0o400);
      chmodSync(at('guarded'), 0o500);
      expect(await refused(path)).toContain('may not write');
      const store = await openStore(path, { readOnly: true });
      expect(await store.read(storedPapers, {})).toHaveLength(3);
      await store.close();
      chmodSync(at('guarded'), 0o700);
    },
  );

  it('refuses to read what is not there', async () => {
    expect(await refused(at('nothing.db'), { readOnly: true })).toContain('there is no such file');
  });

  it('refuses a folder', async () => {
    mkdirSync(at('folder'));
    expect(await refused(at('folder'))).toContain('it is a folder');
  });

  it('refuses a file that is no database', async () => {
    writeFileSync(at('letter.db'), 'Dear reader, this is a letter and no database.\n'.repeat(1000));
    expect(await refused(at('letter.db'))).toContain('damaged or no Weft store');
    expect(readFileSync(at('letter.db'), 'utf8')).toContain('Dear reader');
  });

  it('refuses a file that was cut', async () => {
    const path = await filled('whole.db');
    const bytes = readFileSync(path);
    writeFileSync(at('cut.db'), bytes.subarray(0, Math.floor(bytes.length / 3)));
    expect(await refused(at('cut.db'))).toContain('cannot be used');
  });

  it('refuses a database of another program', async () => {
    await changed(at('foreign.db'), 'CREATE NODE TABLE Cake(id STRING PRIMARY KEY)');
    expect(await refused(at('foreign.db'))).toContain('database of another program (tables Cake)');
  });

  it('refuses another version of the schema, newer or unknown', async () => {
    const path = await filled('version.db');
    copyFileSync(path, at('newer.db'));
    await changed(at('newer.db'), 'MATCH (m:Meta) SET m.schemaVersion = 99');
    expect(await refused(at('newer.db'))).toContain('it has version 99');
    await changed(path, 'MATCH (m:Meta) SET m.schemaVersion = 0');
    expect(await refused(path)).toContain(`which this Weft (version ${schemaVersion}) does not know`);
  });

  it.skipIf(modesAreNoObstacle)(
    'refuses a folder that it may not write to (left out for root, whom no file mode stops)',
    async () => {
      mkdirSync(at('locked'));
      chmodSync(at('locked'), 0o500);
      expect(await refused(at('locked/graph.db'))).toContain('cannot be made or written to');
    },
  );

  it('refuses a path below a file', async () => {
    writeFileSync(at('file'), '');
    expect(await refused(at('file/graph.db'))).toContain('cannot be made or written to');
  });

  it('stops a read after its time, and reads on', async () => {
    const store = await openStore(await filled('slow.db'));
    const endless = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j) RETURN count(*)';
    await expect(store.ask(endless, {}, 1, { timeoutMs: 100 })).rejects.toThrow(ReadTimeout);
    expect(await store.read(storedPapers, {})).toHaveLength(3);
    await store.close();
  });
});

describe('opening Neo4j', () => {
  it('says plainly that no server answers, and never shows a password', async () => {
    const message = await refused('bolt://reader:secret@127.0.0.1:1');
    expect(message).toContain('no Neo4j server answers');
    expect(message).not.toContain('secret');
  });
});
