import { afterAll, beforeAll, expect, test } from 'vitest';
import { EvidenceAnswer } from '../../vocabulary/api/evidence.ts';
import { type FoundPath, PathsAnswer } from '../../vocabulary/api/paths.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { type MadeUpServer, problemAt, serveMadeUp } from './serve-made-up.ts';
import { fillWoven } from './woven-graph.ts';

onEachEngine('paths by the API', (_engine, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    const store = await fresh();
    await fillWoven(store);
    server = await serveMadeUp({ store, empty: true });
  });
  afterAll(() => server.end());

  const ask = async (query: string): Promise<PathsAnswer> =>
    PathsAnswer.parse(await (await fetch(`${server.url}/api/v1/paths?${query}`)).json());
  /** "warp -TRAINED_ON> cotton <DERIVED_FROM- linen" */
  const line = ({ nodes, steps }: FoundPath) =>
    [
      nodes[0]?.id,
      ...steps.map(({ from, to, edges: [edge] }) =>
        edge?.source === from.id ? `-${edge.type}> ${to.id}` : `<${edge?.type}- ${to.id}`,
      ),
    ].join(' ');
  const lines = async (query: string) => (await ask(query)).paths.map(line);

  test('telling ones go round what everybody mentions, short ones over it', async () => {
    expect((await lines('between=warp&between=weft'))[0]).toBe(
      'warp -TRAINED_ON> cotton <DERIVED_FROM- linen <EVALUATED_ON- weft',
    );
    expect((await lines('between=warp&between=weft&how=shortest&limit=2'))[0]).toBe(
      'warp -HAS_MODALITY> text <HAS_MODALITY- weft',
    );
  });

  test('all shortest are counted, also those not sent', async () => {
    const { paths, total } = await ask(
      'between=warp&between=weft&how=all-shortest&types=TRAINED_ON,DERIVED_FROM,EVALUATED_ON',
    );
    expect([paths.length, total]).toEqual([1, 1]);
    const more = await ask('between=cotton&between=weft&how=all-shortest&limit=1');
    expect([more.paths.map(line), more.total]).toEqual([['cotton <DERIVED_FROM- linen <EVALUATED_ON- weft'], 1]);
    const two = await ask('between=shuttle&between=linen&how=all-shortest&limit=1');
    expect([two.paths.length, two.total]).toEqual([1, 1]);
  });

  test('relations and length limit them; where there is none, it is said how far was looked', async () => {
    const none = await ask('between=warp&between=weft&types=TRAINED_ON,DERIVED_FROM,EVALUATED_ON&length=2');
    expect(none).toMatchObject({
      paths: [],
      length: 2,
      cut: false,
      types: ['TRAINED_ON', 'DERIVED_FROM', 'EVALUATED_ON'],
    });
    expect(none.groups.map((group) => group.map(({ id }) => id))).toEqual([['warp'], ['weft']]);
    expect(none.looked).toBeGreaterThan(0);
    expect((await ask('between=warp&between=island')).groups).toHaveLength(2);
  });

  test('each step has its sentences, the same as /evidence gives', async () => {
    const { paths } = await ask('between=warp&between=weft&sentences=5');
    const step = paths[0]?.steps[0];
    expect(step).toMatchObject({ statements: 2, edges: [{ id: 'warp|TRAINED_ON|cotton', papers: 2 }] });
    for (const { edges, evidence, statements } of paths.flatMap(({ steps }) => steps)) {
      const { source = '', type = '', target = '' } = edges[0] ?? {};
      const response = await fetch(
        `${server.url}/api/v1/evidence?${new URLSearchParams({ source, type, target, limit: '5' })}`,
      );
      const all = EvidenceAnswer.parse(await response.json());
      expect([statements, evidence]).toEqual([all.total, all.evidence]);
    }
  });

  test('a paper is joined by what it mentions', async () => {
    expect(await lines('between=paper:w1&between=paper:l1&limit=1')).toEqual([
      'paper:w1 -MENTIONS> cotton <MENTIONS- paper:l1',
    ]);
  });

  test('more than two things are joined by a tree, and what it does not reach is named', async () => {
    const { paths, groups } = await ask('between=warp&between=shuttle&between=linen&between=island');
    expect(paths.map(line).sort()).toEqual([
      'linen -DERIVED_FROM> cotton',
      'shuttle -TRAINED_ON> cotton',
      'warp -TRAINED_ON> cotton',
    ]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['warp', 'shuttle', 'linen'], ['island']]);
  });

  test('names do as well as ids', async () => {
    expect((await ask('between=WARP&between=Knot-Set&limit=1')).between.map(({ id }) => id)).toEqual([
      'warp',
      'knot-set',
    ]);
  });

  test.each([
    ['paths?between=warp', 400, '"between" in the query'],
    ['paths?between=warp&between=warp', 400, 'names WARP twice'],
    ['paths?between=warp&between=nobody', 404, '"nobody"'],
    ['paths?between=warp&between=paper:none', 404, '"none"'],
    ['paths?between=warp&between=weft&between=linen&how=all-shortest', 400, 'takes two things'],
    ['paths?between=warp&between=weft&length=9', 400, 'it must be at most 6'],
    ['paths?between=warp&between=weft&how=quickest', 400, 'allowed are telling, shortest, all-shortest'],
  ])('%s is refused in words', async (path, status, words) => {
    expect(await problemAt(server, path)).toMatchObject({ status, detail: expect.stringContaining(words) });
  });
});
