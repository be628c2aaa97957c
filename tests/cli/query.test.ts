import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
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
    [['new-since'], 'The query new-since needs the parameter year: a year, such as 2020.'],
    [['new-since', '--param', 'year=soon'], 'The parameter year of new-since is "soon"; it must be a year'],
    [['new-since', '--param', 'year=2020', '--param', 'jahr=1'], 'no parameter "jahr"; it takes year, limit?'],
    [['new-since', '--param', 'year=2020', '--limit', '5000'], 'it must be a whole number from 1 to 1000'],
    [['papers-that-mention', '--param', 'entity=Nobody-9'], 'the graph has none called "Nobody-9"'],
    [['new-since', '--param', 'year'], '--param takes KEY=VALUE, not "year"'],
    [['no-such-query'], 'There is no query "no-such-query". `weft queries` lists them: '],
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

test('a name is found, and said as it was understood; ids stand in CSV and JSON', async () => {
  const listed = JSON.parse((await query('most-mentioned', '--limit', '1', '--format', 'json')).out);
  const [{ entity, entityId }] = z.tuple([z.object({ entity: z.string(), entityId: z.string() })]).parse(listed);
  const asked = await query('papers-that-mention', '--param', `entity=${entity.toUpperCase()}`, '--format', 'csv');
  expect(asked.out).toMatch(/^paper,paperId,year,venue,mentions,introduces\r\n.+,paper:made-/);
  expect(asked.err).toContain(`entity: ${entity}`);
  const table = await query('papers-that-mention', '--param', `entity=${entityId}`);
  expect(table.out).toMatch(/^paper +year +venue +mentions +introduces\n/);
});

test('the queries are listed without a graph', async () => {
  const { code, out } = await weft(['queries', '--db', '/no/such/place']);
  expect(code).toBe(0);
  expect(out).toContain('  models-evaluated-on (data, limit?)\n      Which models papers evaluate on it');
  const inJson = JSON.parse((await weft(['queries', '--json'])).out);
  expect(inJson.length).toBeGreaterThanOrEqual(40);
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
