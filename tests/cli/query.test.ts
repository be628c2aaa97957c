import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableText } from '../../cli/table-text.ts';
import { newFolder, somePapers, writeLines } from './some-papers.ts';
import { weft } from './weft.ts';

const folder = newFolder();
const db = join(folder, 'query.db');
beforeAll(() => weft(['ingest', writeLines(join(folder, 'papers.jsonl'), somePapers(4)), '--db', db]));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = (...words: string[]) => weft(['query', ...words, '--db', db]);

describe('parameters', () => {
  test('of a named query are typed by its schema', async () => {
    const { code, out } = await query('new-since', '--param', 'year=1900', '--param', 'limit=2', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(2);
  });

  test('of a Cypher text are numbers, truth values, lists where they read so, else text', async () => {
    const { out } = await query(
      'MATCH (p:Paper) WHERE p.id = $id AND p.year > $year RETURN p.id AS id',
      ...['--param', 'id=made-2', '--param', 'year=1999', '--format', 'csv'],
    );
    expect(out).toBe('id\r\nmade-2\r\n');
  });

  test.each([
    [['new-since'], 'The parameters of new-since (year, limit?) are not right: year: '],
    [['new-since', '--param', 'year=soon'], 'The parameters of new-since (year, limit?) are not right: year: '],
    [['new-since', '--param', 'year=2020', '--param', 'jahr=1'], 'Unrecognized key: "jahr"'],
    [['new-since', '--param', 'year'], '--param takes KEY=VALUE, not "year"'],
    [['no-such-query'], 'There is no query "no-such-query". By name there are:'],
    [['MATCH (p:Paper RETURN p'], ''],
    [['new-since', '--format', 'xml'], 'table, json, csv'],
  ])('%j ends with code 2 and a sentence', async (words, sentence) => {
    const { code, out, err } = await query(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at |Something went wrong/);
  });
});

test.each([
  ['MATCH (p:Paper) RETURN p.id AS id', '--limit', '3'],
  ['new-since', '--param', 'year=1900', '--limit', '3'],
  ['new-since', '--param', 'year=1900', '--param', 'limit=3'],
])('a cut answer says so: %s', async (...words) => {
  const { code, out, err } = await query(...words, '--format', 'csv');
  expect(out.trim().split('\r\n')).toHaveLength(4);
  expect(err).toContain('showing the first 3 rows; there are more');
  expect(code).toBe(0);
});

describe('written answers', () => {
  const table = {
    columns: ['name', 'papers', 'aliases'],
    rows: [
      ['He said "no",\nand left', 7, ['a', 'b']],
      ['Übung', 12, null],
    ],
    cut: false,
  };
  test('CSV as in RFC 4180', () => {
    expect(tableText(table, 'csv')).toBe(
      'name,papers,aliases\r\n"He said ""no"",\nand left",7,"[""a"",""b""]"\r\nÜbung,12,\r\n',
    );
  });
  test('table, numbers to the right, one line a row', () => {
    expect(tableText(table, 'table').split('\n')).toEqual([
      'name                    papers  aliases',
      '──────────────────────  ──────  ─────────',
      'He said "no", and left       7  ["a","b"]',
      'Übung                       12',
      '',
    ]);
  });
});

describe('the environment', () => {
  test.each([
    [{ PORT: 'abc' }, 'The environment variable PORT cannot be used'],
    [{ NEO4J_URI: 'http://localhost' }, 'must look like bolt://'],
    [{ WEFT_TOKEN: 'short' }, 'at least 16 characters'],
  ])('%j is refused by name', async (environment, sentence) => {
    const { code, err } = await weft(['query', 'new-since', '--param', 'year=2000', '--db', db], environment);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  test('NEO4J_URI goes before WEFT_DATA, --db before both; a password is never shown', async () => {
    const environment = { NEO4J_URI: 'bolt://weft:secret@127.0.0.1:9', WEFT_DATA: db };
    const away = await weft(['query', 'new-since', '--param', 'year=2000'], environment);
    expect(away.err).toContain('graph: bolt://127.0.0.1:9 (NEO4J_URI)');
    expect(away.err).not.toContain('secret');
    expect(away.code).toBe(2);
    const here = await weft(['query', 'new-since', '--param', 'year=2000', '--db', db], environment);
    expect(here.code).toBe(0);
  });
});

test('a store that is none is refused in a sentence', async () => {
  const { code, err } = await weft(['query', 'new-since', '--param', 'year=2000', '--db', 'http://example.org/graph']);
  expect(err).toContain('http://example.org/graph is no store');
  expect(code).toBe(2);
  const folderAsStore = await weft(['query', 'new-since', '--param', 'year=2000', '--db', folder]);
  expect(folderAsStore.err).toContain('it is a folder');
  expect(folderAsStore.code).toBe(2);
});
