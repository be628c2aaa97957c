import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../cypher/content-hash.ts';
import { openStore } from '../../cypher/open-store.ts';
import { storedPapers } from '../../cypher/queries/stored-papers.ts';
import { newFolder, somePapers, writeLines } from './some-papers.ts';
import { start, weft } from './weft.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

async function look(db: string): Promise<{ papers: number; hash: string }> {
  const store = await openStore(db);
  try {
    return { papers: (await store.read(storedPapers, {})).length, hash: await contentHash(store) };
  } finally {
    await store.close();
  }
}

test('a broken record is told with its place, the others go in, and the exit code says so', async () => {
  const [one, two] = somePapers(2);
  const file = writeLines(at('broken.jsonl'), [one ?? {}, '{"title": ', two ?? {}]);
  const { code, out, err } = await weft(['ingest', file, '--db', at('broken.db')]);
  expect(err).toContain(`graph: ${at('broken.db')} (--db)`);
  expect(err).toMatch(new RegExp(`^${file}:2: failed: `, 'm'));
  expect(out).toMatch(/^3 records read: 2 new, 0 changed, 0 unchanged, 0 duplicate, 1 failed/m);
  expect(code).toBe(1);
});

test('the same file again says that nothing has changed; from standard input too', async () => {
  const papers = somePapers(3);
  const file = writeLines(at('same.jsonl'), papers);
  expect(await weft(['ingest', file, '--db', at('same.db')])).toMatchObject({ code: 0 });
  const again = await weft(['ingest', file, '--db', at('same.db')]);
  expect(again.out).toMatch(/^nothing has changed\n3 records read: 0 new, 0 changed, 3 unchanged/);
  const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');
  const piped = await weft(['ingest', '-'], { WEFT_DATA: at('same.db') }, lines);
  expect(piped.err).toContain(`graph: ${at('same.db')} (WEFT_DATA)`);
  expect(piped.out).toContain('3 unchanged');
});

const some = writeLines(at('some.jsonl'), somePapers(260));

test('threads give the same graph as none', async () => {
  for (const workers of ['0', '2']) {
    expect(await weft(['ingest', some, '--workers', workers, '--db', at(`${workers}.db`)])).toMatchObject({ code: 0 });
  }
  expect(await look(at('2.db'))).toEqual(await look(at('0.db')));
});

test('an ingest stopped with Ctrl+C says that a rerun completes it', async () => {
  const db = at('stopped.db');
  const ingest = ['ingest', some, '--workers', '0', '--db', db];
  const stopped = start(ingest);
  await stopped.says('resolving names: ');
  stopped.process.kill('SIGINT');
  const { code, err } = await stopped.ended;
  expect(code).toBe(130);
  expect(err).toContain('run the command again to complete it');
  await weft(ingest);
  expect(await look(db)).toEqual(await look(at('0.db')));
});

describe('a killed ingest', () => {
  // Three transactions of 500, 500 and 100 papers.
  const papers = 1_100;
  const file = writeLines(at('many.jsonl'), somePapers(papers));
  const ingest = (db: string): string[] => ['ingest', file, '--workers', '0', '--db', at(db)];
  const whole = weft(ingest('whole.db')).then(() => look(at('whole.db')));

  test.each([20, 400])('leaves a store that opens, and a rerun completes it (%i ms into writing)', async (delay) => {
    const expected = await whole;
    const db = `killed-${delay}.db`;
    const killed = start(ingest(db));
    await killed.says('resolving names: ');
    await new Promise((resolve) => setTimeout(resolve, delay));
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect([0, 500, 1_000, papers]).toContain((await look(at(db))).papers);
    expect(await weft(ingest(db))).toMatchObject({ code: 0 });
    expect(await look(at(db))).toEqual(expected);
  });
});
