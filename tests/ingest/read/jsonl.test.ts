import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonl } from '../../../ingest/read/jsonl.ts';
import { readAll } from './read-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'weft-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const records = (name: string, ...rows: unknown[]): string =>
  file(name, rows.map((row) => JSON.stringify(row)).join('\n'));

describe('a good record', () => {
  it('keeps every field that a paper has', async () => {
    const { documents, notices } = await readAll([
      records('all.jsonl', {
        id: 'p1',
        title: 'Slots for Speakers',
        abstract: 'We keep a slot per speaker.',
        venue: 'Workshop on Talk',
        year: '2021',
        url: 'https://arxiv.org/pdf/2103.01234v2.pdf',
        doi: 'https://doi.org/10.1234/abc.5',
        authors: 'Ann Lee, Bob Ray and Cy Dow',
        citations: 12,
      }),
    ]);
    expect(notices).toEqual([]);
    expect(documents).toEqual([
      {
        id: 'p1',
        title: 'Slots for Speakers',
        abstract: 'We keep a slot per speaker.',
        venue: 'Workshop on Talk',
        year: 2021,
        url: 'https://arxiv.org/pdf/2103.01234v2.pdf',
        doi: '10.1234/abc.5',
        arxiv: '2103.01234',
        authors: ['Ann Lee', 'Bob Ray', 'Cy Dow'],
      },
    ]);
  });

  it('takes null and empty for absent, and an id from the title, the same in TeX and plain', async () => {
    const { documents, notices } = await readAll([
      records(
        'absent.jsonl',
        { id: null, title: 'Slots at 50%', abstract: null, year: null, url: '', authors: [] },
        { title: 'Slots  at 50\\%' },
      ),
    ]);
    expect(notices).toEqual([]);
    expect(documents[0]).toMatchObject({ title: 'Slots at 50%', abstract: '', authors: [] });
    expect(documents[0]).not.toHaveProperty('year');
    expect(documents[1]?.id).toBe(documents[0]?.id);
  });

  it.each([
    ['Ann Lee; Ray, Bob', ['Ann Lee', 'Bob Ray']],
    ['Lee, Ann and Ray, Bob', ['Ann Lee', 'Bob Ray']],
    ['Ann Lee, Bob Ray, and Cy Dow', ['Ann Lee', 'Bob Ray', 'Cy Dow']],
    ['Ann Lee', ['Ann Lee']],
    [
      ['Ann Lee', { name: 'Bob Ray' }],
      ['Ann Lee', 'Bob Ray'],
    ],
  ])('reads authors %j', async (authors, names) => {
    const { documents } = await readAll([records('authors.jsonl', { title: 'T', authors })]);
    expect(documents[0]?.authors).toEqual(names);
  });
});

describe('a bad record', () => {
  it('is one notice with its line, and the rest goes in', async () => {
    const path = file(
      'bad.jsonl',
      [
        '\uFEFF{"id":"first","title":"First"}',
        '{"id":"torn","title":',
        '',
        '{"id":"untitled","abstract":"x"}',
        '{"title":7}',
        '["a"]',
        '{"id":"blank","title":"  "}',
        '{"id":"last","title":"Last"}',
      ].join('\r\n'),
    );
    const { documents, lines, notices } = await readAll([path]);
    expect(documents.map(({ id }) => id)).toEqual(['first', 'last']);
    expect(lines).toEqual([1, 8]);
    expect(notices.map(({ level, file: at, line }) => [level, at, line])).toEqual(
      [2, 4, 5, 6, 7].map((line) => ['failed', path, line]),
    );
    const reasons = notices.map(({ reason }) => reason);
    expect(reasons[0]).toContain('not valid JSON');
    expect(reasons[1]).toBe('"title" is missing');
    expect(reasons[2]).toContain('"title" is 7');
    expect(reasons[3]).toContain('["a"]');
    expect(reasons[4]).toContain('"title" is "  "');
  });

  it('of values nested without end is told like any other', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const path = file(
      'deep.jsonl',
      [`{"title":"A","abstract":${deep}}`, deep, `{"title":"B","year":${deep}}`, '{"title":"C"}'].join('\n'),
    );
    const { documents, notices } = await readAll([path]);
    expect(documents.map(({ title }) => title)).toEqual(['B', 'C']);
    expect(notices.map(({ level, line }) => [level, line])).toEqual([
      ['failed', 1],
      ['failed', 2],
      ['skipped', 3],
    ]);
    expect(notices[0]?.reason).toContain('"abstract" is a list nested');
  });

  it('with a bad optional field stays a paper, and the field is told', async () => {
    const { documents, notices } = await readAll([
      records('fields.jsonl', { title: 'T', year: 'soon', url: 'javascript:alert(1)', authors: 5 }),
    ]);
    expect(documents[0]).toMatchObject({ title: 'T', authors: [] });
    expect(documents[0]).not.toHaveProperty('url');
    expect(notices.map(({ level }) => level)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(notices.map(({ reason }) => reason).join('\n')).toMatch(
      /"url" is "javascript.*"year" is "soon".*"authors" is 5/s,
    );
  });

  it('with bytes that are no UTF-8 spoils its own line only', async () => {
    const path = file(
      'bytes.jsonl',
      Buffer.concat([
        Buffer.from('{"id":"é","title":"Étude"}\n{"id":"bad","title":"'),
        Buffer.from([0xff, 0xe9]),
        Buffer.from('"}\n{"id":"\uFFFD","title":"A \uFFFD of the source\'s own"}\n'),
      ]),
    );
    const { documents, notices } = await readAll([path]);
    expect(documents.map(({ id }) => id)).toEqual(['é', '\uFFFD']);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ line: 2, level: 'failed' });
    expect(notices[0]?.reason).toContain('UTF-8');
  });

  it('of any length is never held in memory', async () => {
    const piece = 'x'.repeat(1_000_000);
    async function* endless(): AsyncGenerator<string> {
      yield '{"id":"before","title":"T"}\n{"title":"';
      for (let piecesLeft = 300; piecesLeft > 0; piecesLeft--) yield piece;
      yield '"}\n{"id":"after","title":"T"}\n';
    }
    const before = process.memoryUsage().rss;
    const kinds: string[] = [];
    for await (const item of jsonl.read(endless(), 'endless.jsonl')) {
      kinds.push(item.kind === 'document' ? item.document.id : `${item.notice.level} ${item.notice.line}`);
    }
    expect(kinds).toEqual(['before', 'failed 2', 'after']);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});

describe('inputs', () => {
  it('walks a folder in order, and tells what it cannot read', async () => {
    const inside = join(folder, 'inside');
    mkdirSync(join(inside, 'b'), { recursive: true });
    records('inside/c.jsonl', { id: 'c', title: 'C' });
    records('inside/b/z.jsonl', { id: 'z', title: 'Z' });
    records('inside/a.ndjson', { id: 'a', title: 'A' });
    file('inside/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    const { documents, notices } = await readAll([
      inside,
      join(folder, 'absent.txt'),
      file('empty.txt', ''),
      file('empty.jsonl', '\n'),
    ]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'z', 'c']);
    expect(notices.map(({ level, line, reason }) => [level, line, reason])).toEqual([
      ['skipped', 1, 'it is not text'],
      ['failed', 1, 'no such file or folder'],
      ['failed', 1, 'it is empty'],
      ['failed', 1, 'it is empty'],
    ]);
  });

  it('finds JSON Lines whatever the name, even when the first record is broken', async () => {
    const { documents } = await readAll([file('data.txt', '{"id":"torn",\n{"id":"whole","title":"T"}\n')]);
    expect(documents.map(({ id }) => id)).toEqual(['whole']);
  });

  it('says what a pretty-printed JSON file should look like', async () => {
    const { notices } = await readAll([file('pretty.json', '[\n  {\n    "title": "T"\n  }\n]\n')]);
    expect(notices.map(({ reason }) => reason)).toEqual([
      'it is JSON, but not JSON Lines: write one paper as one object on each line',
    ]);
  });

  it('refuses an unknown format', async () => {
    await expect(readAll([folder], { format: 'pdf' })).rejects.toThrow('"pdf" is no format');
  });
});
