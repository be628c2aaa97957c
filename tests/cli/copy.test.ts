import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyCommand } from '../../cli/commands/copy.ts';
import type { Context } from '../../cli/context.ts';
import { chooseStore } from '../../cli/store-location.ts';
import { contentHash } from '../../cypher/content-hash.ts';
import { copyGraph } from '../../cypher/copy/copy-graph.ts';
import { whatIsMissing } from '../../cypher/copy/what-is-missing.ts';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { openStore } from '../../cypher/open-store.ts';
import { emptyServer } from '../cypher/empty-neo4j.ts';
import { madeUpAnalysis, madeUpGraph, paper } from '../cypher/made-up-graph.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from '../neo4j/start-neo4j.ts';
import { everyRow } from './every-row.ts';
import { writeHardGraph } from './hard-graph.ts';
import { newFolder } from './some-papers.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newPath = (): string => join(folder, `${count++}.db`);

let printed = '';
beforeEach(() => {
  printed = '';
  const keep = (text: unknown) => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

let account: Context['environment'] = {};

async function copy(from: string, to: string, { replace = false } = {}) {
  const context: Context = {
    environment: account,
    place: chooseStore(from, account),
    say: (line) => {
      printed += `${line}\n`;
    },
    signal: new AbortController().signal,
  };
  return copyCommand(context, [], { from, to, replace });
}

async function opened<T>(location: string, task: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(location, {
    ...(account.NEO4J_USERNAME !== undefined && { username: account.NEO4J_USERNAME }),
    ...(account.NEO4J_PASSWORD !== undefined && { password: account.NEO4J_PASSWORD }),
  });
  try {
    return await task(store);
  } finally {
    await store.close();
  }
}

async function hardStore(): Promise<string> {
  const path = newPath();
  await opened(path, writeHardGraph);
  return path;
}

/** A store with many small papers, more than one transaction takes. */
async function manyPapers(papers: number): Promise<string> {
  const path = newPath();
  const putPapers = Array.from({ length: papers }, (_, index) => paper(`many-${index}`));
  await opened(path, (store) => store.write({ removePapers: [], putEntities: [], putPapers, removeEntities: [] }));
  return path;
}

const otherGraph = (location: string) =>
  opened(location, async (store) => {
    const { entities, papers } = madeUpGraph();
    await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
    await store.writeAnalysis(madeUpAnalysis(7), 'other');
    await store.noteSource('other', '2020-01-01T00:00:00.000Z');
  });

/** What holds for any kind of target. `empty` gives a new one. */
function copySuite(target: string, empty: () => Promise<string>): void {
  describe(`copying into ${target}`, () => {
    test('carries every row of every table, and says the content hash', async () => {
      const [from, to] = [await hardStore(), await empty()];
      expect(await copy(from, to)).toBe(0);
      expect(printed).toContain(`copied and compared: 12 papers with content hash ${await opened(from, contentHash)}`);
      const rows = await opened(from, everyRow);
      expect(Object.entries(rows).filter(([name, { length }]) => length === 0 && / /.test(name)).length).toBeLessThan(
        10,
      );
      expect(await opened(to, everyRow)).toEqual(rows);
      printed = '';
      expect(await copy(from, to)).toBe(0);
      expect(printed).toContain('nothing to copy');
    });

    test('one that holds another graph is refused and left as it is, or replaced', async () => {
      const [from, to] = [await hardStore(), await empty()];
      await otherGraph(to);
      const before = await opened(to, everyRow);
      await expect(copy(from, to)).rejects.toThrow(/holds a graph of its own .* --replace/);
      expect(await opened(to, everyRow)).toEqual(before);
      expect(await copy(from, to, { replace: true })).toBe(0);
      expect(await opened(to, everyRow)).toEqual(await opened(from, everyRow));
    });

    test('broken off, it is completed by the next one', async () => {
      const [from, to] = [await manyPapers(1_200), await empty()];
      await opened(from, (source) =>
        opened(to, async (into) => {
          const missing = await whatIsMissing(source, into);
          if (missing.kind === 'other') throw new Error(missing.example);
          const stop = new AbortController();
          const onProgress = (done: number) => (done > 0 ? stop.abort() : undefined);
          await expect(copyGraph(source, into, missing, { signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
        }),
      );
      const part = (await opened(to, everyRow)).Paper?.length;
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThan(1_200);
      expect(await copy(from, to)).toBe(0);
      expect(printed).toContain('papers are there already');
      expect(await opened(to, everyRow)).toEqual(await opened(from, everyRow));
    });
  });
}

copySuite('a file', async () => newPath());

test('an embedded store is replaced whole: until the copy stands, the old one does', async () => {
  const [from, to] = [await hardStore(), newPath()];
  await otherGraph(to);
  await copy(from, to, { replace: true });
  const left = readdirSync(folder).filter((name) => name.startsWith(basename(to)));
  expect(left.filter((name) => !name.endsWith('.wal'))).toEqual([basename(to)]);
});

test('what cannot be copied is said in a sentence, and nothing is made', async () => {
  const missing = newPath();
  await expect(copy(missing, newPath())).rejects.toThrow('there is no such file');
  expect(existsSync(missing)).toBe(false);
  await expect(copy('./a.db', 'a.db')).rejects.toThrow('cannot be copied onto itself');
  await expect(copy(missing, 'http://127.0.0.1')).rejects.toThrow('is no store');
});

describe.skipIf(!neo4jAvailable())('with Neo4j (left out without NEO4J_URI or Java)', () => {
  let server: Neo4jForTests;
  beforeAll(async () => {
    server = await startNeo4j();
    account = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
  });
  afterAll(async () => {
    await server?.stop();
  });

  copySuite('Neo4j', async () => {
    await emptyServer(server);
    return server.uri;
  });

  test('and back, through neo4j:// and with the account in the address', async () => {
    const [from, back] = [await hardStore(), newPath()];
    await emptyServer(server);
    const routed = server.uri.replace(/^bolt:\/\//, `neo4j://${server.username}:${server.password}@`);
    account = {};
    expect(await copy(from, routed)).toBe(0);
    expect(await copy(routed, back)).toBe(0);
    expect(printed).not.toContain(server.password);
    account = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
    expect(await opened(back, everyRow)).toEqual(await opened(from, everyRow));
  });
});
