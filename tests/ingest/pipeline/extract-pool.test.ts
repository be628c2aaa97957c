import { afterEach, expect, test } from 'vitest';
import { ExtractPool } from '../../../ingest/workers/extract-pool.ts';
import { Document } from '../../../vocabulary/document.ts';

const script = new URL('dying-worker.mjs', import.meta.url);
let pool: ExtractPool | null = null;
afterEach(() => pool?.close());

const toy = { version: 'toy-1', about: 'reading for tests', options: {} };
const paper = (title: string): Document => Document.parse({ id: title, title, abstract: '' });
const outcome = (titles: string[], extracts: ExtractPool): Promise<string[]> =>
  Promise.all(
    titles.map((title) =>
      extracts.extract(paper(title)).then(
        () => 'read',
        (error: Error) => error.message,
      ),
    ),
  );

test('a thread that dies costs the paper it was reading, and a new one reads the others', async () => {
  pool = new ExtractPool(script, toy, {}, 2);
  const titles = ['a', 'b', 'deadly c', 'd', 'odd e', 'f', 'deadly g', 'h', 'i', 'j'];
  expect(await outcome(titles, pool)).toEqual([
    'read',
    'read',
    'the reading thread stopped: it ended by itself',
    'read',
    'an odd paper',
    'read',
    'the reading thread stopped: it ended by itself',
    'read',
    'read',
    'read',
  ]);
});

test('a thread that cannot start is not tried again and again', async () => {
  pool = new ExtractPool(new URL('no-such-worker.mjs', import.meta.url), toy, {}, 1);
  const [first = '', second = ''] = await outcome(['a', 'b'], pool);
  expect(first).toMatch(/^the reading thread stopped: .*no-such-worker/);
  expect(second).toBe(first);
});

test('the papers of a thread that cannot start are read by the others', async () => {
  pool = new ExtractPool(new URL('half-starting-worker.mjs', import.meta.url), toy, {}, 2);
  const titles = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(await outcome(titles, pool)).toEqual(titles.map(() => 'read'));
});

test('threads of another version of the extractor are refused', async () => {
  pool = new ExtractPool(script, { ...toy, version: 'toy-2' }, {}, 1);
  const refusal = 'the reading thread is of version toy-1, not toy-2';
  expect(await outcome(['a', 'b'], pool)).toEqual([refusal, refusal]);
  expect(await outcome(['later'], pool)).toEqual([refusal]);
});
