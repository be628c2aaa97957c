import { expect, test, vi } from 'vitest';
import { serveMadeUp } from './serve-made-up.ts';

test("while a reader's heavy query runs, others are answered, readers' small queries too", async () => {
  const server = await serveMadeUp();
  const ask = (text: string) =>
    fetch(`${server.url}/api/v1/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
  let isDone = false;
  const nodes = Array.from({ length: 14 }, (_, index) => `(a${index})`).join(', ');
  const heavy = ask(`MATCH ${nodes} WHERE a0.id <> a13.id RETURN count(*)`).finally(() => {
    isDone = true;
  });
  for (const path of ['health', 'search?q=alpha', 'summary']) {
    expect((await fetch(`${server.url}/api/v1/${path}`)).status).toBe(200);
  }
  expect(await (await ask('MATCH (n:Model) RETURN count(n) > 0 AS some')).json()).toMatchObject({ rows: [[true]] });
  expect(isDone).toBe(false);
  await server.store.close();
  expect((await heavy).status).toBe(503);
  await server.end();
});

test('who hangs up ends the query, and no error is told', async () => {
  const told: string[] = [];
  const server = await serveMadeUp({ log: { info: () => {}, error: (message) => told.push(message) } });
  const asked = vi.spyOn(server.store, 'ask');
  const stop = new AbortController();
  const nodes = Array.from({ length: 14 }, (_, index) => `(a${index})`).join(', ');
  const heavy = fetch(`${server.url}/api/v1/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: `MATCH ${nodes} WHERE a0.id <> a13.id RETURN count(*)` }),
    signal: stop.signal,
  });
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  stop.abort();
  await expect(heavy).rejects.toThrow(/abort/i);
  await expect(asked.mock.results[0]?.value).rejects.toMatchObject({ name: 'AbortError' });
  expect(told).toEqual([]);
  await server.end();
});
