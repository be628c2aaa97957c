import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeUpServer, rawRequest, serveMadeUp } from './serve-made-up.ts';

let server: MadeUpServer;
const clientFolder = mkdtempSync(join(tmpdir(), 'weft-compress-'));
beforeAll(async () => {
  writeFileSync(join(clientFolder, 'long.json'), JSON.stringify('long '.repeat(40_000)));
  server = await serveMadeUp({ clientFolder });
});
afterAll(async () => {
  await server.end();
  rmSync(clientFolder, { recursive: true });
});

const asked = async (path: string, headers: Record<string, string> = {}) => {
  const { headers: got, text } = await rawRequest(server.url + path, {
    headers: { 'accept-encoding': 'gzip', ...headers },
  });
  return { encoding: got['content-encoding'], vary: got.vary, bytes: text.length };
};

test('this machine itself gets an answer of some kilobytes as it is, others compressed', async () => {
  const here = await asked('/api/v1/queries');
  expect(here.bytes).toBeGreaterThan(14_000);
  expect(here).toMatchObject({ encoding: undefined });
  const throughProxy = await asked('/api/v1/queries', { 'x-forwarded-for': '203.0.113.5' });
  expect(throughProxy).toMatchObject({ encoding: 'gzip', vary: 'Accept-Encoding' });
  expect(throughProxy.bytes).toBeLessThan(here.bytes / 2);
});

test('a long answer is compressed everywhere, for a tunnel may end here', async () => {
  expect(await asked('/long.json')).toMatchObject({ encoding: 'gzip' });
});
