import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { notePath, readNote } from '../../server/note.ts';
import { JobAnswer } from '../../vocabulary/api/job.ts';
import { rawRequest, serveMadeUp } from './serve-made-up.ts';

test('while it serves, a note beside the store tells where and with which token; then it is gone', async () => {
  const server = await serveMadeUp();
  const { location } = server.store;
  const note = readNote(location);
  expect(note).toEqual({ url: server.url, token: server.token, pid: process.pid });
  expect(server.token.length).toBeGreaterThan(20);
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  const headers = { authorization: `Bearer ${note?.token}`, 'content-type': 'application/json' };
  expect((await rawRequest(`${note?.url}/api/v1/analyse`, { method: 'POST', headers, body: '{}' })).status).toBe(202);
  await server.end();
  expect(existsSync(notePath(location))).toBe(false);
  await expect(fetch(`${server.url}/api/v1/health`)).rejects.toThrow();
});

test('a signal ends it, and jobs with it: the running one is waited for, its listeners hear the end', async () => {
  const signals = new EventEmitter();
  const server = await serveMadeUp({ signals, token: 'right' });
  const headers = { authorization: 'Bearer right', 'content-type': 'application/json' };
  const start = () => fetch(`${server.url}/api/v1/analyse`, { method: 'POST', headers, body: '{}' });
  await start();
  const { id } = JobAnswer.parse(await (await start()).json());
  const stream = await fetch(`${server.url}/api/v1/jobs/${id}/events`);
  signals.emit('SIGTERM');
  await server.closed;
  expect(await stream.text()).toMatch(/"kind":"(?:done|error)"/);
  expect(signals.listenerCount('SIGTERM') + signals.listenerCount('SIGINT')).toBe(0);
  expect(readNote(server.store.location)).toBeNull();
  await server.end();
});

test('a taken port is told with the way out', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await expect(serveMadeUp({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  other.close();
});

test('a foreign address is told too', async () => {
  await expect(serveMadeUp({ host: '203.0.113.1' })).rejects.toThrow('203.0.113.1 is no address of this machine');
});

test('listening on every address it answers to addresses, not to foreign names', async () => {
  const server = await serveMadeUp({ host: '0.0.0.0' });
  const status = async (host: string) =>
    (await rawRequest(`${server.url}/api/v1/health`, { headers: { host } })).status;
  expect(await status('192.168.0.7:4680')).toBe(200);
  expect(await status('evil.example')).toBe(421);
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  await server.end();
});

test('a store that fails is told without its inner words', async () => {
  const logged: string[] = [];
  const server = await serveMadeUp({
    log: { info: () => {}, error: (message, cause) => logged.push(`${message} ${cause}`) },
  });
  await server.store.close();
  const ready = await rawRequest(`${server.url}/api/v1/ready`);
  expect(ready.status).toBe(503);
  const summary = await rawRequest(`${server.url}/api/v1/summary`);
  expect(summary.status).toBe(503);
  for (const { text } of [ready, summary]) expect(text).not.toContain(server.store.location);
  expect(logged.join()).toContain('closed');
  await server.end();
});
