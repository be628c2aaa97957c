import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostName, isLoopback } from '../../server/security/host-check.ts';
import { type MadeUpServer, rawRequest, serveMadeUp } from './serve-made-up.ts';

let server: MadeUpServer;
let client: string;
beforeAll(async () => {
  client = mkdtempSync(join(tmpdir(), 'weft-client-'));
  mkdirSync(join(client, 'assets'));
  writeFileSync(join(client, 'index.html'), '<!doctype html><title>explorer</title>');
  writeFileSync(join(client, 'assets', 'index-abc123.js'), 'export {}');
  server = await serveMadeUp({ token: 'right', clientFolder: client, allowedHosts: ['weft.example'] });
});
afterAll(async () => {
  await server.end();
  rmSync(client, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body?: string) =>
  rawRequest(server.url + path, { method, headers, ...(body !== undefined && { body }) });

describe('host', () => {
  test.each([
    ['localhost:4680', 'localhost', true],
    ['LOCALHOST.', 'localhost', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.8.9.10:1', '127.8.9.10', true],
    ['[::1]:4680', '::1', true],
    ['[::1]', '::1', true],
    ['127.0.0.1.evil.example', '127.0.0.1.evil.example', false],
    ['localhost.evil.example', 'localhost.evil.example', false],
    ['10.0.0.1', '10.0.0.1', false],
    ['::1', null, false],
    ['a@localhost', null, false],
    ['localhost/x', null, false],
    ['', null, false],
    [undefined, null, false],
  ])('%s', (header, name, loopback) => {
    expect(hostName(header)).toBe(name);
    expect(name !== null && isLoopback(name)).toBe(loopback);
  });

  test.each(['evil.example', 'localhost.evil.example:80', '192.168.0.7', '[::2]'])(
    '%j is not answered',
    async (host) => {
      for (const path of ['/', '/api/v1/health', '/api/docs', '/assets/index-abc123.js']) {
        const answer = await ask(path, { host });
        expect(answer.status).toBe(421);
        expect(answer.headers['content-type']).toContain('application/problem+json');
      }
    },
  );

  test.each(['localhost', 'localhost:1', '[::1]:99', '127.0.0.1', 'weft.example', 'WEFT.example:80'])(
    '%s is',
    async (host) => {
      expect((await ask('/api/v1/health', { host })).status).toBe(200);
    },
  );
});

describe('token', () => {
  const ndjson = { 'content-type': 'application/x-ndjson' };
  test.each([
    ['none', {}],
    ['a wrong one', { authorization: 'Bearer wrong' }],
    ['the right one in another scheme', { authorization: 'Basic right' }],
    ['the right one with more behind', { authorization: 'Bearer rightest' }],
  ])('%s does not let in, even on this machine', async (_case, headers) => {
    for (const path of ['/api/v1/ingest', '/api/v1/analyse']) {
      const answer = await ask(path, { ...ndjson, ...headers }, 'POST', '');
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toContain('Bearer');
    }
  });

  test('a query of your own is open here, and takes the token through a proxy', async () => {
    const json = { 'content-type': 'application/json' };
    const body = '{"text":"RETURN 1 AS one"}';
    const through = { ...json, 'x-forwarded-for': '203.0.113.9' };
    expect((await ask('/api/v1/cypher', json, 'POST', body)).status).toBe(200);
    expect((await ask('/api/v1/cypher', through, 'POST', body)).status).toBe(401);
    expect((await ask('/api/v1/cypher', { ...through, authorization: 'Bearer right' }, 'POST', body)).status).toBe(200);
  });
});

test("another site's page can neither send nor read", async () => {
  const json = { 'content-type': 'application/json' };
  const body = '{"text":"RETURN 1 AS one"}';
  for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
    const answer = await ask('/api/v1/cypher', { ...json, origin }, 'POST', body);
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }
  expect((await ask('/api/v1/cypher', { ...json, origin: server.url }, 'POST', body)).status).toBe(200);
  expect(
    (await ask('/api/v1/summary', { origin: 'https://evil.example' })).headers['access-control-allow-origin'],
  ).toBeUndefined();
});

test('every answer forbids scripts, styles and frames from elsewhere', async () => {
  for (const path of ['/', '/api/docs', '/api/v1/health', '/api/v1/nonsense']) {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http:');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('only the explorer that is asked for to be embedded may stand in a frame of another page', async () => {
  const policyOf = async (path: string) => {
    const { headers } = await ask(path);
    return [String(headers['content-security-policy']), headers['x-frame-options']];
  };
  const [embedded, option] = await policyOf('/?embed=1');
  expect(embedded).not.toContain('frame-ancestors');
  expect(embedded).toContain("script-src 'self'");
  expect(option).toBeUndefined();
  for (const path of ['/?embed=0', '/?embed', '/api/docs?embed=1', '/api/v1/health?embed=1']) {
    expect((await policyOf(path)).join(' ')).toMatch(/frame-ancestors 'none'.* DENY/);
  }
});

describe('explorer', () => {
  test('its page at any place, checked each time; its files for ever', async () => {
    for (const path of ['/', '/index.html', '/some/place']) {
      const page = await ask(path, { accept: 'text/html' });
      expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(page.text).toContain('explorer');
    }
    const asset = await ask('/assets/index-abc123.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    '/assets/gone.js',
    '/favicon.png',
    '/../package.json',
    '/%2e%2e%2fpackage.json',
    '/api',
    '/api/v2/summary',
  ])('%s is not there', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  test('its page, while it is built anew, is said to be away, and no folder is named', async () => {
    const page = join(client, 'index.html');
    const text = readFileSync(page);
    rmSync(page);
    for (const path of ['/', '/some/place']) {
      const answer = await ask(path, { accept: 'text/html' });
      expect(answer.status).toBe(503);
      expect(answer.text).toContain('being built');
      expect(answer.text).not.toContain(client);
    }
    writeFileSync(page, text);
    expect((await ask('/some/place')).status).toBe(200);
  });
});
