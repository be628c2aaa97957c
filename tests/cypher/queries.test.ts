import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../cypher/graph-store.ts';
import type { EdgeOfNode } from '../../cypher/queries/edge-of-node-row.ts';
import * as queries from '../../cypher/queries/index.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { claim, entityId, madeUpAnalysis, madeUpGraph, mention, paper, paperId } from './made-up-graph.ts';

onEachEngine('named queries', (_engine, fresh) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await fresh();
    const { entities, papers } = madeUpGraph();
    // A second paper that trains Alpha on GoldSet: three sentences in two papers.
    const p4 = paper('p4', {
      year: 2023,
      mentions: [mention('alpha', 'Model'), mention('gold-set', 'Dataset')],
      claims: [claim('TRAINED_ON', 'alpha', 'gold-set'), claim('COMPARED_WITH', 'alpha', 'beta', { outcome: 'worse' })],
    });
    await store.write({ removePapers: [], putEntities: entities, putPapers: [...papers, p4], removeEntities: [] });
    await store.writeAnalysis(madeUpAnalysis(1), 'content 1');
  });
  afterAll(() => store.close());

  it('count papers that state an edge, not sentences', async () => {
    const edges = await store.read(queries.claimEdges, {});
    expect(edges.find((edge) => edge.type === 'TRAINED_ON')).toMatchObject({
      source: 'alpha',
      target: 'gold-set',
      papers: 2,
    });
    const introduced = edges.filter((edge) => edge.type === 'INTRODUCES').map((edge) => [edge.source, edge.target]);
    expect(introduced.sort()).toEqual([
      ['paper:p1', 'alpha'],
      ['paper:p2', 'beta'],
    ]);
  });

  it('give each edge of a node once, with its direction', async () => {
    const said = (edge: EdgeOfNode) => [edge.direction, edge.type, edge.node.id, edge.papers].join(' ');
    const id = entityId('alpha');
    const ofAlpha = [
      ...(await store.read(queries.claimEdgesOfEntity, { id })),
      ...(await store.read(queries.mentionEdgesOfEntity, { id, limit: 100 })),
    ];
    expect(ofAlpha.map(said).sort()).toEqual([
      'in BASED_ON beta 1',
      'in COMPARED_WITH beta 1',
      'in INTRODUCES paper:p1 1',
      'in MENTIONS paper:p1 1',
      'in MENTIONS paper:p2 1',
      'in MENTIONS paper:p4 1',
      'out COMPARED_WITH beta 1',
      'out TRAINED_ON gold-set 2',
    ]);
    const near = (await store.read(queries.edgesOfPaper, { id: paperId('p1') })).filter((e) => e.type === 'SIMILAR_TO');
    expect(near.map((edge) => [edge.node.id, edge.score]).sort()).toEqual([
      ['paper:p2', 1],
      ['paper:p3', 0.25],
    ]);
  });

  it('give the sentences behind an edge in pages, and their number', async () => {
    const edge = { source: entityId('alpha'), type: 'TRAINED_ON', target: entityId('gold-set') } as const;
    const first = await store.read(queries.evidenceOfClaim, { ...edge, offset: 0, limit: 2 });
    const rest = await store.read(queries.evidenceOfClaim, { ...edge, offset: 2, limit: 2 });
    expect([...first, ...rest].map((row) => [row.paper.id, row.claim.start])).toEqual([
      ['paper:p4', 10],
      ['paper:p1', 10],
      ['paper:p1', 50],
    ]);
    expect(await store.read(queries.countOfClaim, edge)).toEqual([{ count: 3 }]);
    expect(await store.read(queries.countOfClaim, { ...edge, type: 'EVALUATED_ON' })).toEqual([{ count: 0 }]);
  });

  it('put the papers that introduce an entity first', async () => {
    const papers = await store.read(queries.entityPapers, { id: entityId('beta'), limit: 5 });
    expect(papers.map((row) => [row.paper.id, row.introduces])).toEqual([
      ['paper:p2', true],
      ['paper:p3', false],
    ]);
  });

  it('order nodes by rank, then id', async () => {
    const ids = (await store.read(queries.rankedEntities, { limit: 4 })).map((node) => node.id);
    expect(ids).toEqual(['alpha', 'gold-set', 'beta', 'image']);
  });

  it('say what is mentioned beside an entity, and in how many papers', async () => {
    const beside = await store.read(queries.mentionedBeside, { id: entityId('alpha'), limit: 100 });
    expect(beside.map((row) => [row.node.id, row.shared]).sort()).toEqual([
      ['beta', 1],
      ['gold-set', 3],
      ['image', 1],
    ]);
  });
});
