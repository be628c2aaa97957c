import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentHash } from '../../../cypher/content-hash.ts';
import type { GraphStore } from '../../../cypher/graph-store.ts';
import { openStore } from '../../../cypher/open-store.ts';
import { ingest } from '../../../ingest/pipeline.ts';
import type { ReadItem } from '../../../ingest/read/read-item.ts';
import { PaperId } from '../../../vocabulary/ids.ts';
import { manyPapers, paperItem, stream } from './paper-items.ts';
import { toyExtractor } from './toy-extractor.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weft-small-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function storeIn(folder: string): Promise<GraphStore> {
  const store = await openStore(join(folder, 'test.db'));
  cleanups.push(() => store.close());
  return store;
}

const run = (store: GraphStore, items: readonly ReadItem[]) =>
  ingest(store, stream(items), { extractor: toyExtractor(), analyse: false });

/** The store, and how many rows each question to it gave. */
function counted(store: GraphStore): { store: GraphStore; rows: Map<string, number> } {
  const rows = new Map<string, number>();
  const read: GraphStore['read'] = async (query, parameters, options) => {
    const answer = await store.read(query, parameters, options);
    rows.set(query.name, (rows.get(query.name) ?? 0) + answer.length);
    return answer;
  };
  const proxy = new Proxy(store, {
    get: (target, key) => {
      if (key === 'read') return read;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store: proxy, rows };
}

test('small inputs one after another, over restarts, end in the graph that one large input gives', async () => {
  const papers = manyPapers(60);
  const later = [
    // One that makes "Alpha" what most papers call data, one that changes, one that takes its names away, one again.
    paperItem('new-1', 'model Alpha on dataset Gamma'),
    paperItem('new-2', 'model Omega and dataset Alpha'),
    paperItem('new-3', 'benchmark Alpha and dataset Omega'),
    paperItem('new-1', 'dataset Alpha'),
    paperItem('new-2', 'nothing at all'),
    ...papers.slice(0, 2),
  ];
  const folder = emptyFolder();
  const first = await storeIn(folder);
  await run(first, papers);
  for (const item of later.slice(0, 3)) await run(first, [item]);
  await first.close();
  const second = await storeIn(folder);
  for (const item of later.slice(3)) await run(second, [item]);

  const whole = await storeIn(emptyFolder());
  await run(whole, [...papers, ...later.slice(2, 5)]);
  expect(await contentHash(second)).toBe(await contentHash(whole));
});

test('a new paper looks at itself and at its names, not at all papers', async () => {
  const { store, rows } = counted(await storeIn(emptyFolder()));
  await run(store, manyPapers(60));
  await run(store, [paperItem('one', 'model Lonely')]);
  rows.clear();
  await run(store, [paperItem('two', 'model Lonely on dataset Bare')]);
  for (const name of ['is-whole', 'number-of-papers', 'number-of-entities', 'number-of-claims']) rows.delete(name);
  expect(Object.fromEntries(rows)).toEqual({ 'content-marks-of': 0, 'stored-papers-of': 0 });
});

test('a write between two small inputs that came to no end is made good', async () => {
  const store = await storeIn(emptyFolder());
  await run(store, manyPapers(30));
  await run(store, [paperItem('mine', 'model Shared')]);
  // A write that says nothing of its end, as one that was broken off.
  await store.write({ removePapers: [PaperId.parse('mine')], putEntities: [], putPapers: [], removeEntities: [] });
  await run(store, [paperItem('next', 'model Other')]);
  const whole = await storeIn(emptyFolder());
  await run(whole, [...manyPapers(30), paperItem('next', 'model Other')]);
  expect(await contentHash(store)).toBe(await contentHash(whole));
});
