import { afterAll, beforeAll, expect, test } from 'vitest';
import { TimelineAnswer } from '../../../vocabulary/api/timeline.ts';
import { onEachEngine } from '../../on-each-engine.ts';
import { type MadeUpServer, problemAt, serveMadeUp } from '../serve-made-up.ts';

onEachEngine('the timeline', (_engine, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    server = await serveMadeUp({ store: await fresh() });
  });
  afterAll(() => server.end());

  async function timeline(asked = ''): Promise<TimelineAnswer> {
    const response = await fetch(`${server.url}/api/v1/timeline${asked}`);
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return TimelineAnswer.parse(body);
  }

  test('counts papers, names and relations by year, and what has no year', async () => {
    const answer = await timeline();
    expect(answer.years).toEqual([2020, 2021, 2022, 2023]);
    expect([answer.papers, answer.undated, answer.recentFrom]).toEqual([[1, 0, 0, 1], 1, 2023]);
    expect(answer.kinds).toEqual([
      { kind: 'Model', mentioned: [2, 0, 0, 2], first: [2, 0, 0, 0] },
      { kind: 'Dataset', mentioned: [1, 0, 0, 0], first: [1, 0, 0, 0] },
      { kind: 'Benchmark', mentioned: [1, 0, 0, 1], first: [1, 0, 0, 0] },
      { kind: 'Modality', mentioned: [1, 0, 0, 1], first: [1, 0, 0, 0] },
    ]);
    expect(answer.relations.find(({ type }) => type === 'EVALUATED_ON')).toEqual({
      type: 'EVALUATED_ON',
      papers: [1, 0, 0, 1],
      undated: 0,
    });
    const trendsOf = Object.fromEntries(answer.entities.map(({ node, trend }) => [node.id, trend]));
    expect(trendsOf).toMatchObject({ loomnet: 'steady', yarnset: 'gone', lonely: 'undated' });
    expect(answer.total).toEqual({ new: 0, rising: 0, steady: 4, fading: 0, gone: 1, undated: 1 });
  });

  test('filters by kind, name and group, and cuts each list', async () => {
    const names = async (asked: string) => (await timeline(asked)).entities.map(({ node }) => node.id);
    expect(await names('?kinds=Dataset')).toEqual(['yarnset', 'lonely']);
    expect(await names('?name=LOOM')).toEqual(['loomnet']);
    expect(await names('?community=1-z')).toEqual([]);
    const cut = await timeline('?limit=1');
    expect([cut.entities.length, cut.total.steady]).toEqual([3, 4]);
  });

  test('says what is wrong with a question', async () => {
    expect((await problemAt(server, 'timeline?kinds=Paper')).detail).toContain('Model, Dataset, Benchmark, Modality');
  });
});
