import { afterAll, beforeAll, expect, test } from 'vitest';
import { CompareAnswer, type EdgeTable } from '../../vocabulary/api/compare.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { type MadeUpServer, problemAt, serveMadeUp } from './serve-made-up.ts';
import { fillWoven } from './woven-graph.ts';

onEachEngine('things side by side by the API', (_engine, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    const store = await fresh();
    await fillWoven(store);
    server = await serveMadeUp({ store, empty: true });
  });
  afterAll(() => server.end());

  const ask = async (query: string): Promise<CompareAnswer> =>
    CompareAnswer.parse(await (await fetch(`${server.url}/api/v1/compare?${query}`)).json());
  const rows = ({ rows }: EdgeTable) =>
    rows.map(({ node, cells }) => [node.id, ...cells.map((edges) => edges.map(({ papers }) => papers).join())]);

  test('what more of them share comes first, and whose it is alone after it', async () => {
    const { things, relations } = await ask('nodes=warp&nodes=SHUTTLE&nodes=weft');
    expect(things.map(({ id }) => id)).toEqual(['warp', 'shuttle', 'weft']);
    const of = (type: string) =>
      relations.filter((one) => one.type === type).map((one) => [one.direction, one.shared, ...rows(one)]);
    expect(of('TRAINED_ON')).toEqual([['out', 1, ['cotton', '2', '1', '']]]);
    expect(of('EVALUATED_ON')).toEqual([['out', 1, ['knot-set', '', '1', '1'], ['linen', '', '', '1']]]);
    expect(of('HAS_MODALITY')).toEqual([['out', 1, ['text', '1', '', '1']]]);
  });

  test('data by what was trained and tested on it, and by what it comes from', async () => {
    const { relations, ancestors, between } = await ask('nodes=linen&nodes=cotton');
    expect(relations.map(({ type, direction }) => `${type} ${direction}`)).toEqual([
      'EVALUATED_ON in',
      'TRAINED_ON in',
      'DERIVED_FROM out',
      'DERIVED_FROM in',
    ]);
    expect(ancestors).toMatchObject({ total: 1, shared: 0, rows: [{ node: { id: 'cotton' }, cells: [1, null] }] });
    expect(between.map(({ id }) => id)).toEqual(['linen|DERIVED_FROM|cotton']);
  });

  test('papers that mention more of them first, then the newest; a cut is told', async () => {
    const { papers } = await ask('nodes=warp&nodes=cotton&limit=3');
    expect([papers.total, papers.shared]).toEqual([5, 2]);
    expect(rows(papers)).toEqual([
      ['paper:w2', '1', '1'],
      ['paper:w1', '1', '1'],
      ['paper:s1', '', '1'],
    ]);
  });

  test.each([
    ['compare?nodes=warp', 400, '"nodes" in the query'],
    ['compare?nodes=warp&nodes=WARP', 400, 'names WARP twice'],
    ['compare?nodes=warp&nodes=wrap', 404, '"wrap"'],
    ['compare?nodes=1&nodes=2&nodes=3&nodes=4&nodes=5&nodes=6', 400, 'at most 5 items'],
  ])('%s is refused in words', async (path, status, words) => {
    expect(await problemAt(server, path)).toMatchObject({ status, detail: expect.stringContaining(words) });
  });
});
