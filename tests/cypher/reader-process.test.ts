import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LadybugReaders } from '../../cypher/engines/ladybug/ladybug-readers.ts';
import { ReadTimeout } from '../../cypher/engines/store-errors.ts';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { QueryRefused } from '../../cypher/guard/query-refused.ts';
import { openStore } from '../../cypher/open-store.ts';
import { madeUpGraph } from './made-up-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'weft-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`weft-readers-${process.pid}-`));

async function fill(store: GraphStore): Promise<void> {
  const { entities, papers } = madeUpGraph();
  await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
}

const countPapers = 'MATCH (p:Paper) RETURN count(*) AS n';

describe('a query that no guard has looked at, in its process', () => {
  const path = join(folder, 'hostile.db');
  let readers: LadybugReaders;
  beforeAll(async () => {
    const store = await openStore(path);
    await fill(store);
    await store.close();
    // The file itself will do for a copy: nobody writes to it any more.
    readers = new LadybugReaders(
      () => 1,
      async (to) => {
        copyFileSync(path, to);
        return 1;
      },
    );
  });
  afterEach(async () => {
    expect((await ask(countPapers)).rows).toEqual([[3]]);
  });
  afterAll(async () => {
    await readers.stop(new Error('the test is over'));
    await readers.removeCopies();
  });
  const ask = (text: string, timeoutMs = 2_000) =>
    readers.ask({ text, parameters: {}, limit: 10, timeoutMs, maxBytes: 1_000 });

  it.each([
    ['breaks the engine', `RETURN ${'['.repeat(1_000)}1${']'.repeat(1_000)}`],
    ['takes all memory', 'UNWIND range(1, 2000000000) AS x RETURN count(x)'],
    [
      'takes all time',
      'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k), (l), (m) WHERE a.id <> m.id RETURN count(*)',
    ],
    ['gives one endless text', "RETURN lpad('x', 5000000, 'y')"],
    ['writes', 'CREATE (:Model {id: "x"})'],
    ['ends its transaction', 'COMMIT'],
  ])('is told of and harms no other when it %s', async (_, text) => {
    const error = await ask(text).catch((reason: unknown) => reason);
    expect(error instanceof ReadTimeout || error instanceof QueryRefused).toBe(true);
    expect(String(error)).not.toContain('\n');
  });

  it('is cut before its answer is larger than it may be, and says so', async () => {
    const answer = await ask('MATCH (p:Paper), (m:Model) RETURN p.id, m.name, "text"');
    expect(answer.cut).toBe(false);
    const longer = await readers.ask({
      ...{ text: 'MATCH (a), (b) RETURN a.id, b.id', parameters: {}, timeoutMs: 2_000 },
      ...{ limit: 1_000, maxBytes: 500 },
    });
    expect(longer.cut).toBe(true);
    expect(longer.rows.length).toBeGreaterThan(10);
    expect(JSON.stringify(longer.rows).length).toBeLessThan(700);
  });

  it('waits for its turn when many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(countPapers)));
    expect(answers.map(({ rows }) => rows)).toEqual(Array.from({ length: 20 }, () => [[3]]));
  });
});

describe('the copy that readers ask', () => {
  it('is made anew after a write, is for this account alone, and goes when the store is closed', async () => {
    const before = copies();
    const store = await openStore(join(folder, 'copied.db'));
    await fill(store);
    expect((await store.ask(countPapers, {}, 1)).rows).toEqual([[3]]);
    const mine = copies().filter((name) => !before.includes(name));
    expect(mine).toHaveLength(1);
    const copy = join(tmpdir(), mine[0] ?? '');
    if (process.platform !== 'win32') expect(statSync(copy).mode & 0o777).toBe(0o700);
    const [first] = readdirSync(copy);
    await store.ask(countPapers, {}, 1);
    expect(readdirSync(copy)[0]).toBe(first);

    const [paper] = madeUpGraph().papers;
    if (paper === undefined) throw new Error('there is no paper');
    await store.write({ removePapers: [paper.document.id], putEntities: [], putPapers: [], removeEntities: [] });
    expect((await store.ask(countPapers, {}, 1)).rows).toEqual([[2]]);
    expect(readdirSync(copy)).toHaveLength(1);
    rmSync(copy, { recursive: true });
    await store.noteSource('x', '2026-11-24T12:00:00.000Z');
    expect((await store.ask(countPapers, {}, 1)).rows).toEqual([[2]]);
    await store.close();
    expect(copies()).toEqual(before);
  });

  it('of a killed process is removed by the next', async () => {
    // No process has a number as large as this.
    const left = join(tmpdir(), 'weft-readers-4194305-left');
    mkdirSync(left, { recursive: true });
    const store = await openStore(join(folder, 'left.db'));
    await store.ask(countPapers, {}, 1);
    await store.close();
    expect(existsSync(left)).toBe(false);
  });

  it('can be made of a store that is read only, and of one in memory', async () => {
    const path = join(folder, 'read-only.db');
    const written = await openStore(path);
    await fill(written);
    await written.close();
    const readOnly = await openStore(path, { readOnly: true });
    expect((await readOnly.ask(countPapers, {}, 1)).rows).toEqual([[3]]);
    await readOnly.close();

    const inMemory = await openStore(':memory:');
    await fill(inMemory);
    const names = 'MATCH (m:Model) RETURN m.name AS name, m.aliases AS aliases ORDER BY name';
    expect((await inMemory.ask(names, {}, 9)).rows).toEqual([
      ['Alpha', ['AlphaNet', 'α-Net']],
      ['Beta', []],
    ]);
    await inMemory.close();
  });

  it('is left at once by a query that runs when the store is closed', async () => {
    const store = await openStore(join(folder, 'closed.db'));
    await fill(store);
    await store.ask(countPapers, {}, 1);
    const endless = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j) WHERE a.id <> j.id RETURN count(*)';
    const running = store.ask(endless, {}, 1).catch((error: unknown) => error);
    await store.close();
    expect(String(await running)).toContain('has been closed');
  });
});
