import { beforeEach, expect, it } from 'vitest';
import { contentHash } from '../../cypher/content-hash.ts';
import type { GraphChange, GraphStore } from '../../cypher/graph-store.ts';
import { analysisClaims } from '../../cypher/queries/analysis-claims.ts';
import { analysisEntities } from '../../cypher/queries/analysis-entities.ts';
import { analysisMentions } from '../../cypher/queries/analysis-mentions.ts';
import { analysisPapers } from '../../cypher/queries/analysis-papers.ts';
import { communities } from '../../cypher/queries/communities.ts';
import { contentClaims } from '../../cypher/queries/content-claims.ts';
import { contentMentions } from '../../cypher/queries/content-mentions.ts';
import { lastAnalysis } from '../../cypher/queries/last-analysis.ts';
import { storedEntities } from '../../cypher/queries/stored-entities.ts';
import { storedPapers } from '../../cypher/queries/stored-papers.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { claim, entity, entityId, madeUpAnalysis, madeUpGraph, mention, paper, paperId } from './made-up-graph.ts';

const nothing: GraphChange = { removePapers: [], putEntities: [], putPapers: [], removeEntities: [] };

onEachEngine('a store', (_engine, fresh) => {
  let store: GraphStore;
  const put = (graph: ReturnType<typeof madeUpGraph>) =>
    store.write({ ...nothing, putEntities: graph.entities, putPapers: graph.papers });

  beforeEach(async () => {
    store = await fresh();
    await put(madeUpGraph());
    return () => store.close();
  });

  it('gives back papers and entities as they were written', async () => {
    const { entities, papers } = madeUpGraph();
    expect(await store.read(storedEntities, {})).toEqual([...entities].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const stored = await store.read(storedPapers, {});
    expect(stored).toEqual(papers.map(({ mentions: _m, claims: _c, ...rest }) => rest));
  });

  it('gives back mentions and claims as they were written', async () => {
    const mentions = await store.read(contentMentions, {});
    expect(mentions).toHaveLength(10);
    expect(mentions.find((row) => row.paper === 'p1' && row.entity === 'alpha')).toEqual({
      paper: 'p1',
      entity: 'alpha',
      count: 3,
      spans: [0, 5, 9, 14, 20, 25],
      role: 'Model',
      score: 0.25,
    });
    const claims = await store.read(contentClaims, {});
    expect(claims).toHaveLength(12);
    expect(
      claims
        .filter((row) => row.type === 'TRAINED_ON')
        .map((row) => [row.start, row.score])
        .sort(),
    ).toEqual([
      [10, 0.5],
      [50, 0.75],
    ]);
    expect(
      claims.find((row) => row.source === 'beta' && row.target === 'alpha' && row.type === 'COMPARED_WITH'),
    ).toMatchObject({
      outcome: 'better',
      paper: 'p2',
    });
  });

  it('replaces exactly what a paper said when it is read again', async () => {
    const again = paper('p1', {
      year: 2020,
      mentions: [mention('alpha', 'Model', { count: 1, spans: [0, 5] })],
      claims: [claim('INTRODUCES', null, 'alpha')],
    });
    await store.write({ ...nothing, putPapers: [again] });
    const mentions = await store.read(analysisMentions, {});
    expect(mentions.filter((row) => row.paper === 'p1')).toEqual([{ paper: 'p1', entity: 'alpha', count: 1 }]);
    expect(mentions).toHaveLength(8);
    const claims = await store.read(analysisClaims, {});
    expect(claims.filter((row) => row.paper === 'p1').map((row) => row.type)).toEqual(['INTRODUCES']);
    expect(claims).toHaveLength(9);
  });

  it('removes papers with what they said, and entities', async () => {
    await store.write({ ...nothing, removePapers: [paperId('p3')], removeEntities: [entityId('quiz')] });
    expect((await store.read(storedEntities, {})).map((row) => row.id)).toEqual(['alpha', 'beta', 'gold-set', 'image']);
    expect((await store.read(storedPapers, {})).map((row) => row.document.id)).toEqual(['p1', 'p2']);
    expect((await store.read(analysisClaims, {})).some((row) => row.paper === 'p3')).toBe(false);
    expect(await store.read(analysisClaims, {})).toHaveLength(7);
  });

  it('relabels Dataset and Benchmark and keeps what all papers say of them', async () => {
    const before = { mentions: await store.read(contentMentions, {}), claims: await store.read(contentClaims, {}) };
    await store.writeAnalysis(madeUpAnalysis(1), 'content 1');
    await store.write({
      ...nothing,
      putEntities: [
        entity('gold-set', 'Benchmark', { name: 'GoldSet', papers: 4 }),
        entity('quiz', 'Dataset', { name: 'Quiz' }),
      ],
    });
    const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(await store.read(contentMentions, {}))).toEqual(sorted(before.mentions));
    expect(sorted(await store.read(contentClaims, {}))).toEqual(sorted(before.claims));
    const rows = await store.read(analysisEntities, {});
    expect(rows.find((row) => row.id === 'gold-set')).toMatchObject({
      type: 'Benchmark',
      papers: 4,
      placement: { x: 1.5 },
    });
    expect(rows.find((row) => row.id === 'quiz')).toMatchObject({ type: 'Dataset', placement: null });
    expect(rows).toHaveLength(5);
  });

  it('relabels and rewrites in one change', async () => {
    const p2 = paper('p2', { mentions: [mention('gold-set', 'Benchmark', { count: 9 })] });
    await store.write({ ...nothing, putEntities: [entity('gold-set', 'Benchmark')], putPapers: [p2] });
    const ofGold = (await store.read(analysisMentions, {})).filter((row) => row.entity === 'gold-set');
    expect(ofGold.map((row) => [row.paper, row.count])).toEqual([
      ['p1', 1],
      ['p2', 9],
      ['p3', 1],
    ]);
  });

  it('writes all of a change or nothing', async () => {
    const before = await contentHash(store);
    const bad = paper('p4', { mentions: [mention('nobody', 'Model')] });
    await expect(store.write({ ...nothing, removePapers: [paperId('p1')], putPapers: [bad] })).rejects.toThrow(
      'Paper p4 speaks of nobody',
    );
    expect(await contentHash(store)).toBe(before);
  });

  it('has the same content hash for any order and any halves, and another for other content', async () => {
    const hash = await contentHash(store);
    const { entities, papers } = madeUpGraph();
    await store.write({
      ...nothing,
      removePapers: papers.map((one) => one.document.id),
      removeEntities: entities.map((one) => one.id),
    });
    expect(await contentHash(store)).not.toBe(hash);
    await store.write({ ...nothing, putEntities: [...entities].reverse(), putPapers: papers.slice(2) });
    await store.write({ ...nothing, putPapers: papers.slice(0, 2).reverse() });
    expect(await contentHash(store)).toBe(hash);
    await store.noteSource('elsewhere', '2026-01-01T00:00:00.000Z');
    await store.writeAnalysis(madeUpAnalysis(2), 'content 2');
    expect(await contentHash(store)).toBe(hash);
    await store.write({ ...nothing, putEntities: entities.map((one) => ({ ...one, papers: one.papers + 1 })) });
    expect(await contentHash(store)).not.toBe(hash);
  });

  it('replaces an analysis, knows what it has seen, and keeps it when a paper is read again', async () => {
    expect(await store.read(lastAnalysis, {})).toEqual([{}]);
    await store.writeAnalysis(madeUpAnalysis(1), 'content 1');
    await store.writeAnalysis(madeUpAnalysis(2), 'content 2');
    expect(await store.read(lastAnalysis, {})).toEqual([{ analysed: 'content 2' }]);
    const { papers } = madeUpGraph();
    await store.write({ ...nothing, putPapers: papers.slice(0, 1) });
    const [p1, p2] = await store.read(analysisPapers, {});
    expect(p1?.placement).toEqual({ rank: 0.5, x: 2, y: -2, communities: ['c0', 'c1'] });
    expect(p2?.placement).toBeNull();
  });

  it('gives whoever reads meanwhile the old analysis or the new one', async () => {
    const analysisOf = (size: number) => ({
      ...madeUpAnalysis(size),
      communities: Array.from({ length: 60 * size }, (_, id) => ({
        id: `c${id}`,
        level: 0,
        name: `Group ${id}`,
        size,
        colour: '#112233',
        terms: [],
      })),
    });
    let isOver = false;
    const seen: string[] = [];
    const look = async () => {
      while (!isOver) {
        const rows = await store.atOneMoment((reader) => reader.read(communities, {}));
        const sizes = [...new Set(rows.map(({ size }) => size))].join(' and ');
        seen.push(`${rows.length} of size ${sizes}`);
      }
    };
    await store.writeAnalysis(analysisOf(1), 'content 1');
    const looking = Promise.all([look(), look(), look()]);
    const writing = async () => {
      for (let turn = 0; turn < 20; turn++)
        await store.writeAnalysis(analysisOf(1 + ((turn + 1) % 2)), `content ${turn}`);
    };
    await Promise.all([looking, writing().finally(() => (isOver = true))]);
    expect(new Set(seen)).toEqual(new Set(['60 of size 1', '120 of size 2']));
  });

  it('refuses a relation that the graph does not know, in plain words', async () => {
    const bad = paper('p4', {
      mentions: [mention('alpha', 'Model')],
      claims: [claim('TRAINED_ON', 'gold-set', 'alpha')],
    });
    await expect(store.write({ ...nothing, putPapers: [bad] })).rejects.toThrow(
      'TRAINED_ON cannot lead from a Dataset (gold-set) to a Model (alpha)',
    );
  });

  it('runs writes one after another and lets reads pass', async () => {
    const writes = Array.from({ length: 12 }, (_, index) =>
      store.write({ ...nothing, putPapers: [paper(`q${index}`, { mentions: [mention('alpha', 'Model')] })] }),
    );
    const counts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => store.read(storedPapers, {})));
    for (const rows of counts) expect(rows.length).toBeGreaterThanOrEqual(3);
    await Promise.all(writes);
    expect(await store.read(storedPapers, {})).toHaveLength(15);
  });
});
