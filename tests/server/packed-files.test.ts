import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeUpServer, serveMadeUp } from './serve-made-up.ts';

const text = 'export const words = "as the build has made them";';
let server: MadeUpServer;
let client: string;
beforeAll(async () => {
  client = mkdtempSync(join(tmpdir(), 'weft-packed-'));
  const assets = join(client, 'assets');
  mkdirSync(assets);
  writeFileSync(join(client, 'index.html'), '<!doctype html><title>explorer</title>');
  writeFileSync(join(client, 'secret.js.br'), brotliCompressSync('no asset'));
  writeFileSync(join(assets, 'both.js'), text);
  writeFileSync(join(assets, 'both.js.br'), brotliCompressSync(text));
  writeFileSync(join(assets, 'both.js.gz'), gzipSync(text));
  writeFileSync(join(assets, 'zipped.css'), 'body {}');
  writeFileSync(join(assets, 'zipped.css.gz'), gzipSync('body {}'));
  writeFileSync(join(assets, 'plain.js'), text);
  server = await serveMadeUp({ clientFolder: client, empty: true });
});
afterAll(async () => {
  await server.end();
  rmSync(client, { recursive: true });
});

const ask = async (path: string, accepted: string) => {
  const response = await fetch(server.url + path, { headers: { 'accept-encoding': accepted } });
  const { headers, status } = response;
  return {
    status,
    encoding: headers.get('content-encoding'),
    type: headers.get('content-type'),
    vary: headers.get('vary'),
    kept: headers.get('cache-control'),
    text: await response.text(),
  };
};

test.each([
  ['/assets/both.js', 'gzip, deflate, br', 'br', text],
  ['/assets/both.js', 'gzip, deflate', 'gzip', text],
  ['/assets/both.js', 'br;q=0, gzip', 'gzip', text],
  ['/assets/both.js', 'identity', null, text],
  ['/assets/zipped.css', 'gzip, br', 'gzip', 'body {}'],
  ['/assets/plain.js', 'gzip, br', null, text],
])('%s to who accepts %s comes as %s, and is the same text', async (path, accepted, encoding, expected) => {
  const answer = await ask(path, accepted);
  expect(answer).toMatchObject({ status: 200, encoding, text: expected });
  expect(answer.type).toMatch(path.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
  expect(answer.vary).toMatch(/accept-encoding/i);
  expect(answer.kept).toMatch(/immutable/);
});

test('what is not there, or not in the folder, is not found packed either', async () => {
  expect(await ask('/assets/none.js', 'br')).toMatchObject({ status: 404, encoding: null });
  expect(await ask('/assets/..%2fsecret.js', 'br')).toMatchObject({ status: 404, encoding: null });
});
