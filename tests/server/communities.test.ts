import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { CommunitiesAnswer, CommunityAnswer, ContentsAnswer } from '../../vocabulary/api/communities.ts';
import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { type MadeUpServer, serveMadeUp } from './serve-made-up.ts';

onEachEngine('communities by the API', (_engine, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    server = await serveMadeUp({ store: await fresh() });
  });
  afterAll(() => server.end());

  async function get<S extends z.ZodType>(schema: S, path: string): Promise<z.output<S>> {
    const response = await fetch(`${server.url}/api/v1/${path}`);
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return schema.parse(body);
  }

  test('each has its members by kind, its place and its years; one of which nothing is drawn is left out', async () => {
    const all = await get(CommunitiesAnswer, 'communities');
    expect(all.papers).toBe('with');
    const [coarse, fine, ...others] = all.communities;
    expect(others).toEqual([]);
    expect(coarse).toMatchObject({
      id: '0-a',
      parent: null,
      members: 9,
      kinds: { Model: 2, Dataset: 2, Benchmark: 1, Modality: 1, Paper: 3 },
      // Entities at (0, 0), (1, 1.5) … (5, 7.5), papers at (0, 0), (1, -1), (2, -2).
      x: 2,
      y: 2.2,
      years: { first: 2020, last: 2023 },
    });
    expect(fine).toMatchObject({ id: '1-b', parent: '0-a', members: 6, x: 2.5, y: 3.8 });
    const entities = await get(CommunitiesAnswer, 'communities?papers=without');
    // Fewer are drawn, at the same place.
    expect(entities.communities[0]).toMatchObject({ id: '0-a', members: 6, x: 2, y: 2.2, radius: coarse?.radius });
    expect(entities.communities[0]?.kinds.Paper).toBeUndefined();
  });

  test('an overview in communities sends no node, and says how many there are', async () => {
    const { nodes, groups, total } = await get(OverviewAnswer, 'overview?as=communities');
    expect(nodes).toEqual([]);
    expect(groups?.communities.map(({ id }) => id)).toEqual(['0-a', '1-b']);
    expect(total.nodes).toBe(9);
    // One community is no overview, however many nodes there are.
    expect((await get(OverviewAnswer, 'overview?as=auto&limit=3')).nodes).toHaveLength(3);
  });

  test('what one dissolves into: members by rank, edges among them, and what leads out', async () => {
    const two = await get(ContentsAnswer, 'communities/0-a/contents?papers=without&limit=2');
    expect(two.nodes.map(({ id }) => id)).toEqual(['loomnet', 'spindle']);
    expect(two.total).toBe(6);
    expect(two.edges.map(({ id }) => id)).toEqual(['loomnet|COMPARED_WITH|spindle']);
    expect(two.ties.map(({ id }) => id)).toEqual([
      'loomnet|EVALUATED_ON|knotbench',
      'loomnet|HAS_MODALITY|text',
      'loomnet|TRAINED_ON|yarnset',
    ]);
    const all = await get(ContentsAnswer, 'communities/0-a/contents?papers=without');
    const overview = await get(OverviewAnswer, 'overview?papers=without');
    expect(all.edges).toEqual(overview.edges);
    const withPapers = await get(ContentsAnswer, 'communities/0-a/contents?papers=with');
    expect(withPapers.edges).toEqual((await get(OverviewAnswer, 'overview?papers=with')).edges);
    expect(withPapers.ties).toEqual([]);
  });

  test('its page: parts, members, models and their data, years', async () => {
    const page = await get(CommunityAnswer, 'communities/0-a');
    expect(page.entities[0]).toMatchObject({ id: 'loomnet', kind: 'Model' });
    expect(page.papers.map(({ id }) => id)).toEqual(['paper:a/1?x', 'paper:b', 'paper:c']);
    expect(page.pairs.map(({ model, type, data, papers }) => [model.name, type, data.name, papers])).toEqual([
      ['LoomNet', 'EVALUATED_ON', 'KnotBench', 2],
      ['LoomNet', 'TRAINED_ON', 'YarnSet', 1],
    ]);
    expect(page.years).toEqual([
      { year: 2020, papers: 1 },
      { year: 2023, papers: 1 },
    ]);
    // Divided into one part is not divided.
    expect(page.parts).toEqual([]);
    expect((await get(CommunityAnswer, 'communities/1-b')).parent).toMatchObject({ id: '0-a' });
  });

  test('an unknown one is said to be missing, with the way to the list', async () => {
    for (const path of ['communities/nobody', 'communities/nobody/contents']) {
      const response = await fetch(`${server.url}/api/v1/${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('/api/v1/communities');
    }
  });
});
