import { createServer, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { RemoteGraph, RemoteRefused } from '../../cli/remote.ts';
import { serveMadeUp } from '../server/serve-made-up.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const id = '6f1d3a52-6a3c-4f4b-9d0e-0f2b3c4d5e6f';

/** A server that takes every job on and tells of it as `events` says. */
async function takingJobs(events: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      request.resume().on('end', () => response.writeHead(202).end(JSON.stringify({ id })));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"kind":"progress","step":"write","done":1,"total":2}\n\n', () => events(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

async function outcome(graph: RemoteGraph): Promise<string> {
  try {
    await graph.analyse(false, () => {});
    return 'done';
  } catch (error) {
    if (error instanceof RemoteRefused) return error.message;
    throw error;
  }
}

test.each<[string, (response: ServerResponse) => void]>([
  ['dies', (response) => response.socket?.destroy()],
  ['ends the events without an end of the job', (response) => response.end()],
])('a server that %s is told, with what to do', async (_how, events) => {
  expect(await outcome(new RemoteGraph(await takingJobs(events), 'token'))).toMatch(
    /went away before the job ended\. Run the command again\./,
  );
});

test('a server that falls silent is not waited for without end; one that gives signs of life is', async () => {
  const silent = new RemoteGraph(await takingJobs(() => {}), 'token', { silenceMs: 300 });
  expect(await outcome(silent)).toMatch(/has given no sign of life for 0 s/);
  const slow = await takingJobs((response) => {
    const signs = setInterval(() => response.write(':\n\n'), 50);
    setTimeout(() => {
      clearInterval(signs);
      response.end('data: {"kind":"done","summary":null}\n\n');
    }, 1_000);
  });
  expect(await outcome(new RemoteGraph(slow, 'token', { silenceMs: 600 }))).toBe('done');
});

test('Ctrl+C ends the waiting', async () => {
  const stop = new AbortController();
  const url = await takingJobs(() => stop.abort());
  await expect(outcome(new RemoteGraph(url, 'token', { signal: stop.signal }))).rejects.toThrow(/abort/i);
});

test('a server on an IPv6 address is worked through like any other', async () => {
  const server = await serveMadeUp({ host: '::1', token: 'right' });
  cleanups.push(() => server.end());
  expect(server.url).toMatch(/^http:\/\/\[::1\]:/);
  expect(await outcome(new RemoteGraph(server.url, 'right'))).toBe('done');
  expect(await outcome(new RemoteGraph(server.url, 'wrong'))).toContain('Authorization: Bearer TOKEN');
});
