import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { CommunityAnswer } from '../../vocabulary/api/communities.ts';
import { EntityAnswer, NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import { EvidenceAnswer } from '../../vocabulary/api/evidence.ts';
import {
  AuthorsAnswer,
  FacetsAnswer,
  NodesOfAnswer,
  TermsAnswer,
  VenuesOfAnswer,
} from '../../vocabulary/api/facets.ts';
import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { PaperAnswer, RelatedAnswer } from '../../vocabulary/api/paper.ts';
import { PhraseAnswer } from '../../vocabulary/api/phrases.ts';
import { TableAnswer } from '../../vocabulary/api/query.ts';
import {
  ReadyMadeAnswer,
  ReadyMadeListAnswer,
  ReadyMadeQueryAnswer,
  SuggestionsAnswer,
} from '../../vocabulary/api/ready-made.ts';
import { SearchAnswer } from '../../vocabulary/api/search.ts';
import { SubgraphAnswer } from '../../vocabulary/api/subgraph.ts';
import { SchemaAnswer, SummaryAnswer } from '../../vocabulary/api/summary.ts';
import { textOf } from '../../vocabulary/document.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { type MadeUpServer, rawRequest, serveMadeUp } from './serve-made-up.ts';

onEachEngine('reading by the API', (engine, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    server = await serveMadeUp({ store: await fresh() });
  });
  afterAll(() => server.end());

  const firstPaper = encodeURIComponent('a/1?x');

  /** The answer, parsed by its own schema. */
  async function get<S extends z.ZodType>(schema: S, path: string): Promise<z.output<S>> {
    const response = await fetch(`${server.url}/api/v1/${path}`);
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return schema.parse(body);
  }

  const post = (path: string, value: unknown) =>
    fetch(`${server.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });

  test('health and ready', async () => {
    expect(await (await fetch(`${server.url}/api/v1/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.url}/api/v1/ready`)).json()).toEqual({ status: 'ready' });
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ status: 'ready' });
  });

  test('summary counts what is stored', async () => {
    const summary = await get(SummaryAnswer, 'summary');
    expect(summary).toMatchObject({
      papers: 3,
      entities: { Model: 2, Dataset: 2, Benchmark: 1, Modality: 1 },
      mentions: 10,
      claims: {
        INTRODUCES: 1,
        EVALUATED_ON: 2,
        TRAINED_ON: 1,
        COMPARED_WITH: 1,
        BASED_ON: 0,
        DERIVED_FROM: 0,
        HAS_MODALITY: 1,
      },
      communities: 3,
      years: { first: 2020, last: 2023 },
      sources: [{ name: 'made-up.jsonl', papers: 3, readAt: '2026-01-02T03:04:05.000Z' }],
      engine,
      readOnly: false,
    });
    expect(summary.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('schema lists labels and types with counts', async () => {
    const { nodes, relationships, cypher } = await get(SchemaAnswer, 'schema');
    expect(cypher).toMatchObject({ engine, limits: { seconds: 10, rows: 100_000, characters: 20_000 } });
    expect(cypher.functions.some(({ name }) => name === 'cast')).toBe(engine === 'ladybug');
    expect(cypher.keywords).not.toContain('CREATE');
    expect(nodes.find(({ label }) => label === 'Model')?.count).toBe(2);
    expect(
      relationships.find(({ type, from, to }) => type === 'EVALUATED_ON' && from === 'Model' && to === 'Benchmark'),
    ).toMatchObject({
      count: 2,
      properties: expect.arrayContaining([{ name: 'rule', type: 'string' }]),
    });
  });

  test('facets: venues, authors and days, and which nodes belong to them', async () => {
    expect(await get(FacetsAnswer, 'facets')).toMatchObject({
      venues: [{ name: 'LoomConf', papers: 1 }],
      totalVenues: 1,
      withoutVenue: 2,
    });
    const { authors, total } = await get(AuthorsAnswer, 'authors?q=ZOE');
    expect({ authors, total }).toEqual({ authors: [{ name: 'Zoë Weaver', papers: 1 }], total: 1 });
    expect((await get(AuthorsAnswer, 'authors')).authors[0]).toEqual({ name: 'Ada Byron', papers: 2 });

    const among = ['yarnset', 'paper:b', 'nobody', 'loomnet', 'paper:a/1?x', 'lonely'];
    const nodesOf = async (conditions: object) =>
      NodesOfAnswer.parse(await (await post('nodes-of', { ...conditions, among })).json());
    expect(await nodesOf({ venues: ['LoomConf'] })).toEqual({
      papers: 1,
      nodes: ['yarnset', 'loomnet', 'paper:a/1?x'],
    });
    expect((await nodesOf({ authors: ['Ada Byron'] })).nodes).toContain('paper:b');
    expect(await nodesOf({ venues: ['LoomConf'], authors: ['nobody'] })).toEqual({ papers: 0, nodes: [] });
    const { days } = await get(FacetsAnswer, 'facets');
    expect((await nodesOf({ addedSince: days[0]?.day })).papers).toBe(3);
    expect((await nodesOf({ addedSince: '2999-01-01' })).papers).toBe(0);
    expect(await nodesOf({ terms: ['Weaving'] })).toMatchObject({ papers: 2 });
    expect(await nodesOf({ terms: ['loom'] })).toEqual({ papers: 1, nodes: ['yarnset', 'loomnet', 'paper:a/1?x'] });
    expect(await nodesOf({ terms: ['text', 'weav'] })).toMatchObject({ papers: 1 });
    expect(await nodesOf({ terms: ['loom'], authors: ['Zoë Weaver'] })).toMatchObject({ papers: 1 });

    const venues = VenuesOfAnswer.parse(await (await post('venues-of', { nodes: among })).json());
    expect(venues.venues).toEqual(['yarnset', 'loomnet', 'paper:a/1?x'].map((node) => ({ node, venue: 'LoomConf' })));
  });

  test('search', async () => {
    const { groups } = await get(SearchAnswer, 'search?q=loomnet');
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['Model', 1],
      ['Paper', 2],
    ]);
    expect(groups[1]?.hits[0]).toMatchObject({ node: { id: 'paper:a/1?x' }, field: 'title', marks: [[0, 7]] });
  });

  test('key terms: listed, found after names that begin so, and on the pages of papers and communities', async () => {
    const { totalTerms } = await get(FacetsAnswer, 'facets');
    expect(totalTerms).toBe(3);
    // What is about text weaving is about weaving.
    const counted = [
      { name: 'weaving', papers: 2 },
      { name: 'looms', papers: 1 },
      { name: 'text weaving', papers: 1 },
    ];
    expect(await get(TermsAnswer, 'terms')).toEqual({ terms: counted, total: 3 });
    expect(await get(TermsAnswer, 'terms?q=weav&limit=1')).toEqual({ terms: counted.slice(0, 1), total: 2 });

    const { groups, terms } = await get(SearchAnswer, 'search?q=loom');
    expect(groups.map(({ kind }) => kind)).toEqual(['Model', 'Paper']);
    expect(terms).toEqual({
      total: 1,
      hits: [{ term: 'looms', papers: 1, communities: 1, marks: [[0, 4]] }],
      after: 1,
    });
    expect((await get(SearchAnswer, 'search?q=weaving')).terms.hits.map(({ term }) => term)).toEqual([
      'weaving',
      'text weaving',
    ]);

    expect((await get(PaperAnswer, `papers/${firstPaper}`)).terms).toEqual(['text weaving', 'looms']);
    expect((await get(CommunityAnswer, 'communities/1-b')).terms).toEqual(['text weaving', 'looms']);
    const { readings } = await get(PhraseAnswer, 'phrases?q=papers about weaving since 2021');
    expect(readings.map(({ target }) => target)).toEqual([
      { kind: 'query', query: 'papers-about-since', parameters: { term: 'weaving', year: 2021 } },
    ]);
  });

  describe('overview', () => {
    test('with few papers they are nodes, and every edge joins nodes that are sent', async () => {
      const overview = await get(OverviewAnswer, 'overview');
      expect(overview.papers).toBe('with');
      const ids = overview.edges.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect(overview.shown).toEqual({ nodes: 9, edges: overview.edges.length });
      expect(overview.total).toEqual(overview.shown);
      expect(overview.communities.map(({ id }) => id)).toEqual(['0-a', '1-b']);
      expect(overview.edges).toContainEqual({
        id: 'loomnet|EVALUATED_ON|knotbench',
        source: 'loomnet',
        target: 'knotbench',
        type: 'EVALUATED_ON',
        papers: 2,
      });
      expect(overview.edges.filter(({ type }) => type === 'MENTIONS')).toHaveLength(10);
      expect(overview.edges.some(({ type }) => type === 'SIMILAR_TO')).toBe(false);
    });

    test('similarity on demand', async () => {
      const { edges } = await get(OverviewAnswer, 'overview?similar=true');
      expect(edges.filter(({ type }) => type === 'SIMILAR_TO')).toMatchObject([
        { source: 'paper:a/1?x', target: 'paper:b', score: 0.42 },
      ]);
    });

    test('without papers, entities that share papers are joined unless a claim joins them', async () => {
      const { nodes, edges } = await get(OverviewAnswer, 'overview?papers=without');
      expect(nodes.every(({ kind }) => kind !== 'Paper')).toBe(true);
      const pairs = edges.filter(({ type }) => type === 'MENTIONED_WITH').map(({ id }) => id);
      expect(pairs).toContain('knotbench|MENTIONED_WITH|spindle');
      expect(pairs).not.toContain('knotbench|MENTIONED_WITH|loomnet');
    });

    test('a cut keeps the highest by rank and is told', async () => {
      const { nodes, edges, shown, total } = await get(OverviewAnswer, 'overview?limit=2');
      expect(nodes.map(({ id }) => id)).toEqual(['loomnet', 'spindle']);
      expect(edges.map(({ id }) => id)).toEqual(['loomnet|COMPARED_WITH|spindle']);
      expect(shown).toEqual({ nodes: 2, edges: 1 });
      expect(total.nodes).toBe(9);
      expect(total.edges).toBeGreaterThan(10);
    });
  });

  describe('a subgraph', () => {
    const subgraph = async (wanted: object) => SubgraphAnswer.parse(await (await post('subgraph', wanted)).json());

    test('of entities: claims between them, by rank; what is not there is named', async () => {
      const { nodes, edges, missing } = await subgraph({ nodes: ['yarnset', 'nobody', 'loomnet'] });
      expect(nodes.map(({ id }) => id)).toEqual(['loomnet', 'yarnset']);
      expect(edges.map(({ id }) => id)).toEqual(['loomnet|TRAINED_ON|yarnset']);
      expect(missing).toEqual(['nobody']);
    });

    test('is joined to what is there already, whose own edges are not sent again', async () => {
      const { nodes, edges } = await subgraph({ nodes: ['text'], among: ['loomnet', 'spindle'] });
      expect(nodes.map(({ id }) => id)).toEqual(['text']);
      expect(edges.map(({ id }) => id)).toEqual(['loomnet|HAS_MODALITY|text', 'spindle|MENTIONED_WITH|text']);
    });

    test('with papers has mentions instead of what is mentioned together', async () => {
      const { edges } = await subgraph({ nodes: ['text', 'spindle'], among: ['paper:b'] });
      expect(edges.map(({ id }) => id)).toEqual(['paper:b|MENTIONS|spindle', 'paper:b|MENTIONS|text']);
    });
  });

  test('an entity: relations both ways, papers that introduce it first', async () => {
    const entity = await get(EntityAnswer, 'entities/loomnet');
    expect(entity).toMatchObject({ aliases: ['Loom Network'], lastYear: 2023, papersTotal: 2 });
    expect(entity.family).toMatchObject({ name: 'looms', members: [{ id: 'loomnet' }, { id: 'spindle' }], cut: false });
    expect(entity.relations.map(({ type, direction, total }) => `${direction} ${type} ${total}`)).toEqual([
      'in INTRODUCES 1',
      'out EVALUATED_ON 1',
      'out TRAINED_ON 1',
      'out COMPARED_WITH 1',
      'out HAS_MODALITY 1',
    ]);
    expect(entity.relations[1]?.neighbours).toMatchObject([{ node: { id: 'knotbench' }, papers: 2 }]);
    expect(entity.papers.map(({ paper, introduces, mentions }) => [paper.id, introduces, mentions])).toEqual([
      ['paper:a/1?x', true, 4],
      ['paper:b', false, 2],
    ]);
  });

  describe('neighbours', () => {
    test('by rank, page by page, with the edges to those sent', async () => {
      const page = await get(NeighboursAnswer, 'entities/loomnet/neighbours?limit=2&offset=1');
      expect(page.total).toBe(6);
      expect(page.nodes.map(({ id }) => id)).toEqual(['yarnset', 'knotbench']);
      expect(page.edges.map(({ id }) => id).sort()).toEqual([
        'loomnet|EVALUATED_ON|knotbench',
        'loomnet|TRAINED_ON|yarnset',
      ]);
      expect(page.sorts).toEqual([
        { type: 'INTRODUCES', direction: 'in', kind: 'Paper', total: 1 },
        { type: 'EVALUATED_ON', direction: 'out', kind: 'Benchmark', total: 1 },
        { type: 'TRAINED_ON', direction: 'out', kind: 'Dataset', total: 1 },
        { type: 'COMPARED_WITH', direction: 'out', kind: 'Model', total: 1 },
        { type: 'HAS_MODALITY', direction: 'out', kind: 'Modality', total: 1 },
        { type: 'MENTIONS', direction: 'in', kind: 'Paper', total: 2 },
      ]);
    });

    test('filtered by type, kind and direction', async () => {
      const ids = async (query: string) =>
        (await get(NeighboursAnswer, `entities/loomnet/neighbours?${query}`)).nodes.map(({ id }) => id);
      expect(await ids('kinds=Paper')).toEqual(['paper:a/1?x', 'paper:b']);
      expect(await ids('types=INTRODUCES,TRAINED_ON')).toEqual(['yarnset', 'paper:a/1?x']);
      expect(await ids('direction=in&types=INTRODUCES,TRAINED_ON')).toEqual(['paper:a/1?x']);
      expect(await ids('types=MENTIONED_WITH')).toEqual(['spindle', 'yarnset', 'knotbench', 'text']);
    });

    test('of a paper', async () => {
      const { nodes, edges } = await get(NeighboursAnswer, `entities/${encodeURIComponent('paper:a/1?x')}/neighbours`);
      expect(nodes.map(({ id }) => id)).toContain('paper:b');
      expect(edges.find(({ type }) => type === 'SIMILAR_TO')).toMatchObject({ score: 0.42 });
    });
  });

  describe('evidence', () => {
    const passages = async (query: string) =>
      (await get(EvidenceAnswer, `evidence?${query}`)).evidence.map((one) =>
        one.passages.map(({ text, marks }) => [text, ...marks.map(({ span, end }) => `${end}=${text.slice(...span)}`)]),
      );

    test('of a claim: the sentences, both ends marked, newest first', async () => {
      expect(await passages('source=loomnet&type=EVALUATED_ON&target=knotbench')).toEqual([
        [['LoomNet is evaluated on KnotBench with text.', 'source=LoomNet', 'target=KnotBench']],
        [['LoomNet is tested on KnotBench.', 'source=LoomNet', 'target=KnotBench']],
      ]);
      const { total, evidence } = await get(
        EvidenceAnswer,
        'evidence?source=loomnet&type=EVALUATED_ON&target=knotbench&limit=1&offset=1',
      );
      expect([total, evidence.map(({ paper }) => paper.id)]).toEqual([2, ['paper:a/1?x']]);
    });

    test('an end outside the sentence brings the sentence that names it', async () => {
      expect(await passages('source=loomnet&type=TRAINED_ON&target=yarnset')).toEqual([
        [
          ['We present LoomNet, a network for text.', 'source=LoomNet'],
          ['It is trained on YarnSet.', 'target=YarnSet'],
        ],
      ]);
    });

    test('of what a paper introduces, mentions, or two entities share', async () => {
      const source = encodeURIComponent('paper:a/1?x');
      expect(await passages(`source=${source}&type=INTRODUCES&target=loomnet`)).toEqual([
        [['We present LoomNet, a network for text.', 'source=We present', 'target=LoomNet']],
      ]);
      expect((await passages(`source=${source}&type=MENTIONS&target=loomnet`))[0]).toHaveLength(4);
      expect(await passages('source=spindle&type=MENTIONED_WITH&target=text&offset=1')).toEqual([
        [
          ['LoomNet weaves text', 'target=text'],
          ['LoomNet beats Spindle.', 'source=Spindle'],
        ],
      ]);
    });

    test('of similarity: the terms', async () => {
      const near = await get(
        EvidenceAnswer,
        `evidence?source=paper:b&type=SIMILAR_TO&target=${encodeURIComponent('paper:a/1?x')}`,
      );
      expect(near).toMatchObject({ total: 1, evidence: [], terms: ['knotbench', 'loomnet'] });
    });
  });

  test('a paper, whose id has a slash and a question mark: its spans cut out the names', async () => {
    const paper = await get(PaperAnswer, `papers/${firstPaper}`);
    const text = textOf(paper);
    expect(
      paper.mentions.map(({ entity, spans }) => [entity.name, ...new Set(spans.map((span) => text.slice(...span)))]),
    ).toEqual([
      ['LoomNet', 'LoomNet'],
      ['text', 'text'],
      ['YarnSet', 'YarnSet'],
      ['Spindle', 'Spindle'],
      ['KnotBench', 'KnotBench'],
    ]);
    expect(paper.claims.map(({ type, sentence }) => [type, text.slice(...sentence)])).toContainEqual([
      'TRAINED_ON',
      'It is trained on YarnSet.',
    ]);
    expect(paper.related).toMatchObject([{ paper: { id: 'paper:b' }, terms: ['knotbench', 'loomnet'] }]);
  });

  test('related papers name what both mention', async () => {
    const { related } = await get(RelatedAnswer, 'related/b');
    expect(related[0]?.shared.map(({ id }) => id).sort()).toEqual(['knotbench', 'loomnet', 'spindle']);
  });

  describe('questions', () => {
    test('are listed, and each tells its text', async () => {
      const { queries } = await get(ReadyMadeListAnswer, 'queries');
      expect(queries.find(({ id }) => id === 'models-evaluated-on')).toMatchObject({
        title: 'Models evaluated on a dataset or benchmark',
        parameters: [{ name: 'data', type: 'entity', kinds: ['Dataset', 'Benchmark'] }, { name: 'limit' }],
        columns: expect.arrayContaining([{ name: 'model', title: 'Model', type: 'entity' }]),
        graph: { nodes: ['model', '$data'] },
      });
      const query = await get(ReadyMadeQueryAnswer, 'queries/models-evaluated-on');
      expect(query.engine).toBe(engine);
      const answer = await post('cypher', { text: query.cypher[engine], parameters: { data: 'knotbench', limit: 5 } });
      expect(TableAnswer.parse(await answer.json()).rows).toHaveLength(1);
    });

    test('are answered in a table, and drawn when asked for', async () => {
      const body = { parameters: { data: 'KNOTBENCH' } };
      const answer = ReadyMadeAnswer.parse(await (await post('queries/models-evaluated-on', body)).json());
      expect(answer).toMatchObject({
        parameters: { data: { id: 'knotbench', kind: 'Benchmark', name: 'KnotBench' }, limit: 100 },
        values: { data: 'knotbench', limit: 100 },
        rows: [[{ id: 'loomnet', kind: 'Model', name: 'LoomNet' }, 2, 2, 2020, 2023]],
        cut: false,
      });
      expect(answer.graph).toBeUndefined();
      const drawn = await post('queries/models-evaluated-on', { ...body, graph: true });
      const { graph } = ReadyMadeAnswer.parse(await drawn.json());
      expect(graph?.nodes.map(({ id }) => id)).toEqual(['loomnet', 'knotbench']);
      expect(graph?.edges).toMatchObject([{ id: 'loomnet|EVALUATED_ON|knotbench', papers: 2 }]);
      expect(graph?.communities.map(({ id }) => id)).toEqual(['0-a', '1-b']);
    });

    test('suggest values by what was typed, those with an answer first', async () => {
      const path = 'queries/models-trained-on/suggestions?parameter=data';
      const values = async (q: string) =>
        (await get(SuggestionsAnswer, `${path}&q=${q}`)).suggestions.map(({ title, answers }) => [title, answers]);
      expect(await values('')).toEqual([['YarnSet', true]]);
      expect(await values('knotbnch')).toEqual([['KnotBench', false]]);
    });

    test('tell wrong names and parameters', async () => {
      expect(await (await post('queries/models-evaluated', {})).json()).toMatchObject({
        status: 404,
        detail: expect.stringContaining('models-evaluated-on'),
      });
      for (const [parameters, words] of [
        [{}, 'needs the parameter data'],
        [{ data: 'knotbench', limt: 1 }, '"limt"'],
        [{ data: 'LoomNet' }, 'LoomNet is a model.'],
      ] as const) {
        const wrong = await post('queries/models-evaluated-on', { parameters });
        expect(await wrong.json()).toMatchObject({ status: 400, detail: expect.stringContaining(words) });
      }
      const unknown = await fetch(`${server.url}/api/v1/queries/models-evaluated-on/suggestions?parameter=dta`);
      expect(await unknown.json()).toMatchObject({ status: 400, detail: expect.stringContaining('"dta"') });
    });

    test('in plain words: read, completed, or refused with what was understood', async () => {
      const phrase = (q: string) => get(PhraseAnswer, `phrases?${new URLSearchParams({ q })}`);
      const { readings, names, problem } = await phrase('Which models were tested on knotbench?');
      expect(readings).toEqual([
        {
          words: 'Models evaluated on KnotBench',
          target: { kind: 'query', query: 'models-evaluated-on', parameters: { data: 'knotbench' } },
        },
      ]);
      expect(names).toMatchObject([{ text: 'knotbench', span: [28, 37], nodes: [{ id: 'knotbench' }] }]);
      expect(problem).toBeNull();
      const { completions } = await phrase('models trained on');
      expect(completions[0]).toMatchObject({ words: 'Models trained on YarnSet' });
      expect((await phrase('models evaluated on Loom')).problem).toBe('Not understood: “Loom”. Did you mean LoomNet?');
      expect((await phrase('what links Loom Network and YarnSet')).readings).toMatchObject([
        { target: { kind: 'paths', nodes: ['loomnet', 'yarnset'] } },
      ]);
    });

    test('of your own', async () => {
      const response = await post('cypher', {
        text: 'MATCH (m:Model) WHERE m.papers >= $least RETURN m.name AS name, m.papers AS papers ORDER BY name',
        parameters: { least: 2 },
      });
      expect(TableAnswer.parse(await response.json())).toEqual({
        columns: ['name', 'papers'],
        rows: [
          ['LoomNet', 2],
          ['Spindle', 2],
        ],
        cut: false,
      });
      const writes = { text: 'MATCH (n) DETACH DELETE n' };
      const refusal = {
        detail: expect.stringContaining('would change the graph'),
        at: { line: 1, column: 11, length: 6 },
      };
      expect(await (await post('cypher', writes)).json()).toMatchObject({ status: 400, ...refusal });
      expect(await (await post('cypher/check', writes)).json()).toEqual({ refusal });
      // The check asks no database: whether names exist is not its business.
      expect(await (await post('cypher/check', { text: 'MATCH (n:Nothing) RETURN n' })).json()).toEqual({
        refusal: null,
      });
    });
  });

  test('an unchanged answer is not sent twice', async () => {
    const first = await fetch(`${server.url}/api/v1/overview`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    // Not by fetch, which asks for a new answer whatever the ETag.
    const second = await rawRequest(`${server.url}/api/v1/overview`, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
  });
});
