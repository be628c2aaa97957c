import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../cypher/open-store.ts';
import { rawRequest } from '../server/serve-made-up.ts';
import { newFolder, somePapers, writeLines } from './some-papers.ts';
import { type Started, start, weft } from './weft.ts';

const folder = newFolder();
const at = (name: string): string => join(folder, name);
const db = at('served.db');
const note = `${db}.serve.json`;
const Note = z.object({ url: z.string(), token: z.string(), pid: z.number() });

async function stop(server: Started): Promise<void> {
  server.process.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('while `weft serve` holds the store', () => {
  let server: Started;
  const temporary = at('temporary');
  beforeAll(async () => {
    const first = writeLines(at('first.jsonl'), somePapers(5));
    expect(await weft(['ingest', first, '--db', db])).toMatchObject({ code: 0 });
    mkdirSync(temporary);
    const names = ['--allow-host', 'graph.example', '--allow-host', 'weft'];
    server = start(['serve', '--port', '0', ...names, '--db', db], {
      WEFT_ALLOWED_HOSTS: 'proxy.example, other.example',
      TMPDIR: temporary,
    });
    await server.says(/Weft answers at http:\/\/127\.0\.0\.1:\d+/);
  });
  afterAll(() => server.process.kill('SIGKILL'));

  test('it leaves a note that only its owner can read', () => {
    expect(statSync(note).mode & 0o777).toBe(0o600);
    expect(Note.parse(JSON.parse(readFileSync(note, 'utf8'))).pid).toBe(server.process.pid);
  });

  test('it answers by the names that were allowed, and by no other', async () => {
    const { url } = Note.parse(JSON.parse(readFileSync(note, 'utf8')));
    const status = async (host: string) => (await rawRequest(`${url}/api/v1/health`, { headers: { host } })).status;
    for (const name of ['graph.example', 'weft:4680', 'proxy.example', 'other.example']) {
      expect(await status(name), name).toBe(200);
    }
    expect(await status('evil.example')).toBe(421);
  });

  test('ingest goes through the server, tells what could not be read, and counts it', async () => {
    const more = writeLines(at('more.jsonl'), [...somePapers(7), 'no record']);
    const { code, out, err } = await weft(['ingest', more, '--db', db]);
    expect(err).toMatch(/served at http:.*; working through it/);
    expect(err).toMatch(/more\.jsonl:8: failed: /);
    // One line at the end of each step; more only where one takes long.
    expect(err.match(/^[a-z ]+: (\d+) of \1$/gm)).toEqual([
      'extracting: 2 of 2',
      'resolving names: 7 of 7',
      'writing: 7 of 7',
      'analysing: 100 of 100',
    ]);
    expect(err).not.toMatch(/^[a-z ]+: (?:\d+|0 of \d+)$/m);
    expect(out).toMatch(/^8 records read: 2 new, 0 changed, 5 unchanged, 0 duplicate, 1 failed/m);
    expect(code).toBe(1);
    const again = await weft(['ingest', at('more.jsonl'), '--db', db]);
    expect(again.out).toMatch(/^nothing has changed\n8 records read: 0 new, 0 changed, 7 unchanged/);
  });

  test('a server that is too busy to answer is waited for', async () => {
    server.process.kill('SIGSTOP');
    const query = start(['query', 'MATCH (p:Paper) RETURN count(p) AS papers', '--format', 'csv', '--db', db]);
    try {
      await query.says('the server that holds the store is busy');
    } finally {
      server.process.kill('SIGCONT');
    }
    const { code, out, err } = await query.ended;
    expect(err).toMatch(/served at http:.*; working through it/);
    expect(out).toBe('papers\r\n7\r\n');
    expect(code).toBe(0);
  });

  test('query goes through the server, by name and in Cypher', async () => {
    const counted = await weft(['query', 'MATCH (p:Paper) RETURN count(p) AS papers', '--format', 'json', '--db', db]);
    expect(counted).toMatchObject({ code: 0, out: '[\n  {\n    "papers": 7\n  }\n]\n' });
    const named = await weft(['query', 'most-mentioned', '--param', 'type=Modality', '--format', 'csv', '--db', db]);
    expect(named.out).toMatch(/^entity,entityId,.*papers,.*\r\n/);
    expect(named.code).toBe(0);
    for (const words of [['new-since', '--param', 'year=1900'], ['MATCH (p:Paper) RETURN p.id AS id']]) {
      const { out, err } = await weft(['query', ...words, '--limit', '2', '--format', 'csv', '--db', db]);
      expect(out.trim().split('\r\n')).toHaveLength(3);
      expect(err).toContain('showing the first 2 rows; there are more');
    }
    const refused = await weft(['query', 'MATCH (p) DETACH DELETE p', '--db', db]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('DETACH');
    expect(refused.err).not.toMatch(/\n\s+at /);
  });

  test('analyse goes through the server', async () => {
    const { code, err } = await weft(['analyse', '--fresh', '--db', db]);
    expect(err).toContain('analysed from scratch');
    expect(code).toBe(0);
  });

  test('copy and export read a copy that the server makes, and leave nothing of it', async () => {
    const copied = await weft(['copy', '--from', db, '--to', at('copied.db')], { TMPDIR: temporary });
    expect(copied.err).toMatch(/served at http:.*; working through it/);
    expect(copied).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^copied and compared: 7 papers with content/),
    });
    const script = at('graph.cypher');
    expect(await weft(['export', 'cypher', '--out', script, '--db', db], { TMPDIR: temporary })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(script, 'utf8')).toContain(/content hash (\w+)/.exec(copied.out)?.[1]);
    const exported = await weft(['export', 'cypher', '--out', '-', '--db', at('copied.db')]);
    expect(readFileSync(script, 'utf8')).toBe(exported.out);
    expect(readdirSync(temporary).filter((name) => !name.startsWith('weft-readers-'))).toEqual([]);
  });

  test('a copy into the store is refused, with the way out', async () => {
    const { code, err } = await weft(['copy', '--from', at('copied.db'), '--to', db, '--replace']);
    expect(code).toBe(2);
    expect(err).toMatch(/is served at http:.*, and a copy into it needs it alone\. End that process/);
  });

  test('a second serve is refused with the address of the first', async () => {
    const { code, err } = await weft(['serve', '--port', '0', '--db', db]);
    expect(code).toBe(2);
    expect(err).toContain(Note.parse(JSON.parse(readFileSync(note, 'utf8'))).url);
  });

  test('ended, it takes its note along; the papers are in the store', async () => {
    await stop(server);
    expect(existsSync(note)).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
    const counted = await weft(['query', 'MATCH (p:Paper) RETURN count(p) AS papers', '--format', 'csv', '--db', db]);
    expect(counted.out).toBe('papers\r\n7\r\n');
  });
});

test('a note whose server is gone is ignored', async () => {
  const dead = at('dead.db');
  const file = writeLines(at('dead.jsonl'), somePapers(1));
  const gone = start(['--help']);
  await gone.ended;
  writeFileSync(`${dead}.serve.json`, JSON.stringify({ url: 'http://127.0.0.1:9', token: 'x', pid: gone.process.pid }));
  const { code, err } = await weft(['ingest', file, '--db', dead]);
  expect(err).not.toContain('working through it');
  expect(code).toBe(0);
});

describe('a store that another process holds without serving it', () => {
  const busy = at('busy.db');
  const ingest = () => start(['ingest', writeLines(at('short.jsonl'), somePapers(1)), '--db', busy]);

  test('is waited for', async () => {
    const holder = await openStore(busy);
    const waiting = ingest();
    await waiting.says('another process holds the store; waiting').finally(() => holder.close());
    expect(await waiting.ended).toMatchObject({ code: 0, out: expect.stringContaining('1 new') });
  });

  test('and given up after some seconds, in a sentence', async () => {
    const holder = await openStore(busy);
    const { code, err } = await ingest().ended.finally(() => holder.close());
    expect(code).toBe(2);
    expect(err).toContain(`The store ${busy} is open in another process`);
  });
});
