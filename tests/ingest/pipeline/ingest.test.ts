import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { contentHash } from '../../../cypher/content-hash.ts';
import type { GraphStore } from '../../../cypher/graph-store.ts';
import { openStore } from '../../../cypher/open-store.ts';
import { analysisEntities } from '../../../cypher/queries/analysis-entities.ts';
import { analysisPapers } from '../../../cypher/queries/analysis-papers.ts';
import { contentClaims } from '../../../cypher/queries/content-claims.ts';
import { storedEntities } from '../../../cypher/queries/stored-entities.ts';
import { storedPapers } from '../../../cypher/queries/stored-papers.ts';
import { type IngestOptions, ingest } from '../../../ingest/pipeline.ts';
import type { ReadItem } from '../../../ingest/read/read-item.ts';
import type { JobEvent } from '../../../vocabulary/api/job.ts';
import { EntityId } from '../../../vocabulary/ids.ts';
import { manyPapers, paperItem, shuffled, stream } from './paper-items.ts';
import { toyExtractor } from './toy-extractor.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function emptyStore(): Promise<GraphStore> {
  const folder = mkdtempSync(join(tmpdir(), 'weft-ingest-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore(join(folder, 'test.db'));
  cleanups.push(() => store.close());
  return store;
}

const run = (store: GraphStore, items: readonly ReadItem[], options: Partial<IngestOptions> = {}) =>
  ingest(store, stream(items), { extractor: toyExtractor(), analyse: false, ...options });

const entityIds = async (store: GraphStore) => (await store.read(storedEntities, {})).map((entity) => entity.id);

describe('the same input again', () => {
  test('reads nothing, changes nothing and says so', async () => {
    const store = await emptyStore();
    const papers = manyPapers(40);
    expect(await run(store, papers)).toMatchObject({ added: 40, changed: 0, unchanged: 0, failed: 0 });
    const hash = await contentHash(store);
    const extractor = toyExtractor();
    expect(await run(store, papers, { extractor })).toMatchObject({ added: 0, changed: 0, unchanged: 40 });
    expect(extractor.read).toEqual([]);
    expect(await contentHash(store)).toBe(hash);
  });

  test('by a new version of the extractor is read again', async () => {
    const store = await emptyStore();
    await run(store, manyPapers(5));
    const extractor = toyExtractor({ version: 'toy-2' });
    expect(await run(store, manyPapers(5), { extractor })).toMatchObject({ changed: 5 });
    expect(extractor.read).toHaveLength(5);
  });

  test('under another name notes the second source, and nothing else', async () => {
    const store = await emptyStore();
    await run(store, [paperItem('a', 'model One')]);
    const hash = await contentHash(store);
    const again = paperItem('a', 'model One', { file: 'copy.jsonl', line: 3 });
    expect(await run(store, [again])).toMatchObject({ unchanged: 1, changed: 0 });
    expect((await store.read(storedPapers, {}))[0]?.sources).toEqual(['copy.jsonl', 'papers.jsonl']);
    expect(await contentHash(store)).toBe(hash);
  });
});

test('order, halves and thirds do not matter', async () => {
  const papers = manyPapers(120);
  const whole = await emptyStore();
  await run(whole, papers);
  const hash = await contentHash(whole);
  for (const parts of [1, 2, 3]) {
    const store = await emptyStore();
    const mixed = shuffled(papers, parts);
    const size = mixed.length / parts;
    for (let part = 0; part < parts; part++) await run(store, mixed.slice(part * size, (part + 1) * size));
    expect(await contentHash(store), `in ${parts} parts`).toBe(hash);
  }
});

test('a changed paper replaces exactly what it said, and what nobody mentions any more goes', async () => {
  const store = await emptyStore();
  const others = [paperItem('b', 'model Keep on dataset Kept'), paperItem('c', 'model Shared on dataset Kept')];
  await run(store, [paperItem('a', 'model Shared and model Gone on dataset Kept'), ...others]);
  expect(await entityIds(store)).toEqual(['gone', 'keep', 'kept', 'shared']);
  expect(await run(store, [paperItem('a', 'model Shared on benchmark New')])).toMatchObject({ added: 0, changed: 1 });
  expect(await entityIds(store)).toEqual(['keep', 'kept', 'new', 'shared']);
  const claims = await store.read(contentClaims, {});
  expect(claims.map(({ paper, source, target }) => `${paper}: ${source} → ${target}`).sort()).toEqual([
    'a: shared → new',
    'b: keep → kept',
    'c: shared → kept',
  ]);
  const fresh = await emptyStore();
  await run(fresh, [...others, paperItem('a', 'model Shared on benchmark New')]);
  expect(await contentHash(store)).toBe(await contentHash(fresh));
});

test('an id that passes from a model to data takes all relationships along', async () => {
  const early = [paperItem('a', 'model Alpha and model Beta'), paperItem('b', 'model Beta and dataset Alpha')];
  const late = [1, 2].map((n) => paperItem(`d${n}`, 'model Gamma on dataset Alpha'));
  const store = await emptyStore();
  await run(store, early);
  expect(await entityIds(store)).toEqual(['alpha', 'alpha-data', 'beta']);
  await run(store, late);
  expect(await entityIds(store)).toEqual(['alpha', 'alpha-model', 'beta', 'gamma']);
  const fresh = await emptyStore();
  await run(fresh, [...early, ...late]);
  expect(await contentHash(store)).toBe(await contentHash(fresh));
});

describe('one paper twice in one input', () => {
  const places = [1, 2].map((line) => ({ file: 'twice.jsonl', line }));
  const notices = (events: JobEvent[]) =>
    events.flatMap((event) => (event.kind === 'notice' ? [`${event.notice.level} ${event.notice.line}`] : []));

  test('with the same text is a duplicate', async () => {
    const events: JobEvent[] = [];
    const items = places.map((place) => paperItem('a', 'model One', place));
    const summary = await run(await emptyStore(), items, { onEvent: (event) => events.push(event) });
    expect(summary).toMatchObject({ added: 1, duplicate: 1, unchanged: 0 });
    expect(notices(events)).toEqual(['duplicate 2']);
  });

  test('with two texts keeps the longer one, in either order', async () => {
    const items = [paperItem('a', 'model One', places[0]), paperItem('a', 'model One and model Two', places[1])];
    for (const order of [items, [...items].reverse()]) {
      const store = await emptyStore();
      expect(await run(store, order)).toMatchObject({ added: 1, duplicate: 1 });
      expect(await entityIds(store)).toEqual(['one', 'two']);
    }
  });
});

test('a paper on which the extractor throws is reported with its place; the others go in', async () => {
  const events: JobEvent[] = [];
  const store = await emptyStore();
  const items = ['a', 'bad', 'c'].map((id, index) => paperItem(id, 'model One', { file: 'x.jsonl', line: index + 1 }));
  const summary = await run(store, items, {
    extractor: toyExtractor({ failsOn: /bad/ }),
    onEvent: (event) => events.push(event),
  });
  expect(summary).toMatchObject({ added: 2, failed: 1 });
  expect(events.filter((event) => event.kind === 'notice')).toEqual([
    {
      kind: 'notice',
      notice: {
        level: 'failed',
        file: 'x.jsonl',
        line: 2,
        reason: 'paper bad cannot be read: cannot make sense of it',
      },
    },
  ]);
});

test('corrections are part of the input', async () => {
  const store = await emptyStore();
  const papers = [paperItem('a', 'model Alpha on dataset Data'), paperItem('b', 'model Beta on dataset Data')];
  await run(store, papers);
  const hash = await contentHash(store);
  const id = (text: string) => EntityId.parse(text);
  await run(store, [], {
    corrections: [
      { kind: 'merge', from: id('beta'), into: id('alpha') },
      { kind: 'retype', entity: id('data'), type: 'Model' },
    ],
  });
  const entities = await store.read(storedEntities, {});
  expect(entities.map(({ id, type, papers: count }) => [id, type, count])).toEqual([
    ['alpha', 'Model', 2],
    ['data', 'Model', 2],
  ]);
  expect(await store.read(contentClaims, {}), 'a model is not evaluated on a model').toEqual([]);
  await run(store, []);
  expect(await contentHash(store)).toBe(hash);
});

test('a stopped run leaves whole papers, and the next one completes it', async () => {
  const papers = manyPapers(1_300);
  const whole = await emptyStore();
  await run(whole, papers);
  const store = await emptyStore();
  const stop = new AbortController();
  const stopped = run(store, papers, {
    signal: stop.signal,
    onEvent: (event) => {
      if (event.kind === 'progress' && event.step === 'write' && event.done > 0) stop.abort();
    },
  });
  await expect(stopped).rejects.toThrow();
  expect((await store.read(storedPapers, {})).length).toBeLessThan(1_300);
  await run(store, papers);
  expect(await contentHash(store)).toBe(await contentHash(whole));
});

test('analysis runs after a change and after a run that was broken off before it, and not else', async () => {
  const store = await emptyStore();
  const steps = async (options: Partial<IngestOptions>) => {
    const events: JobEvent[] = [];
    await run(store, manyPapers(12), { ...options, onEvent: (event) => events.push(event) });
    return events.some((event) => event.kind === 'progress' && event.step === 'analyse');
  };
  expect(await steps({ analyse: false })).toBe(false);
  expect(await steps({ analyse: true })).toBe(true);
  expect(await steps({ analyse: true })).toBe(false);
});

test('a run broken off between writing and analysis is completed by the same input again, to the same picture', async () => {
  const before = [paperItem('a', 'model One on dataset Data'), paperItem('b', 'model Two on dataset Data')];
  // Other words and other relations between things that all have a place already.
  const after = [paperItem('a', 'model Two and model One on dataset Data'), ...before.slice(1)];
  const picture = async (store: GraphStore) => [
    await store.read(analysisPapers, {}),
    await store.read(analysisEntities, {}),
  ];
  const whole = await emptyStore();
  const broken = await emptyStore();
  for (const store of [whole, broken]) await run(store, before, { analyse: true });
  await run(whole, after, { analyse: true });

  await run(broken, after, { analyse: false });
  expect(await picture(broken)).not.toEqual(await picture(whole));
  expect(await run(broken, after, { analyse: true })).toMatchObject({ changed: 0, unchanged: 2 });
  expect(await picture(broken)).toEqual(await picture(whole));
});
