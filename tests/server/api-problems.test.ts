import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine } from '../on-each-engine.ts';
import { type MadeUpServer, problemAt, serveMadeUp } from './serve-made-up.ts';

onEachEngine('problems told by the API', (_, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    server = await serveMadeUp({ store: await fresh() });
  });
  afterAll(() => server.end());

  test.each([
    ['overview?limit=0', '"limit" in the query is "0"'],
    ['overview?lmit=5', 'unknown in the query: lmit (known are limit, papers, as, similar)'],
    ['overview?limit=1&limit=2', '"limit" in the query is ["1","2"]'],
    ['search', '"q" in the query is missing'],
    ['search?q=%20', '"q" in the query is " ": it must have at least 1 character'],
    ['overview?limit=x', '"limit" in the query is "x": it must be a number'],
    ['overview?limit=0', 'it must be at least 1'],
    ['summary?x=1', 'none are known here'],
    ['entities/loomnet/neighbours?types=MENTIONS,LOVES', '"types" in the query has "LOVES": allowed are '],
    ['entities/loomnet/neighbours?kinds=Robot', 'has "Robot": allowed are Model, Dataset, Benchmark, Modality, Paper.'],
    ['jobs/12/events', '"id" in the path is "12"'],
  ])('%s names the field', async (path, words) => {
    expect(await problemAt(server, path)).toMatchObject({ status: 400, detail: expect.stringContaining(words) });
  });

  test.each([
    ['entities/nobody', '"nobody"'],
    ['entities/a%20b', '"a b"'],
    ['entities/nobody/neighbours', '"nobody"'],
    ['papers/zzz', '"zzz"'],
    ['related/zzz', '"zzz"'],
    ['papers/a/1', '%2F'],
    ['jobs/00000000-0000-4000-8000-000000000000/events', 'no job'],
    ['nonsense', '/api/v1/nonsense'],
  ])('%s is not there', async (path, words) => {
    expect(await problemAt(server, path)).toMatchObject({ status: 404, detail: expect.stringContaining(words) });
  });

  test('an edge that is not there', async () => {
    expect(await problemAt(server, 'evidence?source=spindle&type=TRAINED_ON&target=yarnset')).toMatchObject({
      status: 404,
      detail: 'No edge TRAINED_ON leads from "spindle" to "yarnset".',
    });
  });

  test('an id that is no proper URL', async () => {
    expect(await problemAt(server, 'papers/%E0%A4%A')).toMatchObject({ status: 400 });
  });

  test('wrong method, with those that are right', async () => {
    const response = await fetch(`${server.url}/api/v1/summary`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('wrong body', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await problemAt(server, 'cypher', { method: 'POST', headers: json, body: '{' })).toMatchObject({
      status: 400,
    });
    expect(await problemAt(server, 'cypher', { method: 'POST', headers: json })).toMatchObject({
      status: 400,
      detail: '"text" in the body is missing.',
    });
    expect(await problemAt(server, 'cypher', { method: 'POST', body: 'RETURN 1' })).toMatchObject({ status: 415 });
    const large = JSON.stringify({ text: 'x'.repeat(300_000) });
    expect(await problemAt(server, 'cypher', { method: 'POST', headers: json, body: large })).toMatchObject({
      status: 413,
    });
  });
});
