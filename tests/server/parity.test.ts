import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../cypher/open-store.ts';
import { createExtractor } from '../../ingest/extract.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { readInputs } from '../../ingest/read/index.ts';
import type { ReadItem } from '../../ingest/read/read-item.ts';
import { FacetsAnswer } from '../../vocabulary/api/facets.ts';
import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { ReadyMadeListAnswer, SuggestionsAnswer } from '../../vocabulary/api/ready-made.ts';
import { SubgraphAnswer } from '../../vocabulary/api/subgraph.ts';
import { SchemaAnswer } from '../../vocabulary/api/summary.ts';
import { openEmpty } from '../cypher/empty-neo4j.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from '../neo4j/start-neo4j.ts';
import { type MadeUpServer, serveMadeUp } from './serve-made-up.ts';

const sample = fileURLToPath(new URL('../../sample/papers.jsonl', import.meta.url));
const papers = 130;

async function* firstPapers(): AsyncIterable<ReadItem> {
  let count = 0;
  for await (const item of readInputs([sample])) {
    yield item;
    if (++count === papers) return;
  }
}

describe.skipIf(!neo4jAvailable())('The API over Neo4j and over the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-api-parity-'));
  let neo4j: Neo4jForTests;
  const servers: MadeUpServer[] = [];
  let overview: OverviewAnswer;

  beforeAll(async () => {
    neo4j = await startNeo4j();
    const extractor = await createExtractor({ grade: 'fast' });
    const now = () => new Date('2026-11-24T12:00:00.000Z');
    for (const store of [await openStore(join(folder, 'weft.db')), await openEmpty(neo4j)]) {
      await ingest(store, firstPapers(), { extractor, workers: 0, now });
      servers.push(await serveMadeUp({ store, empty: true }));
    }
    overview = OverviewAnswer.parse(JSON.parse((await bodies('overview?papers=with&limit=20000'))[0] ?? ''));
  });
  afterAll(async () => {
    for (const server of servers) await server.end();
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const bodies = (path: string, init?: RequestInit): Promise<string[]> =>
    Promise.all(
      servers.map(async ({ url }) => {
        const response = await fetch(`${url}/api/v1/${path}`, init);
        return `${response.status === 200 ? '' : `${response.status} `}${await response.text()}`;
      }),
    );

  /** Byte by byte the same, order included; problems too. */
  async function same(path: string, init?: RequestInit): Promise<string> {
    const [embedded = '', other] = await bodies(path, init);
    expect(other, path).toBe(embedded);
    return embedded;
  }

  const post = (value: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });

  const nodes = (count: number, isPaper: boolean) =>
    overview.nodes.filter(({ kind }) => (kind === 'Paper') === isPaper).slice(0, count);
  const entities = () => nodes(40, false).map(({ id }) => encodeURIComponent(id));
  const paperIds = () => nodes(40, true).map(({ id }) => encodeURIComponent(id.slice('paper:'.length)));

  test('overview', async () => {
    const cuts = ['', '?limit=20000', '?limit=50', '?limit=300&papers=without', '?papers=with&similar=true&limit=700'];
    for (const cut of cuts) await same(`overview${cut}`);
    expect(overview.nodes.length).toBeGreaterThan(300);
  });

  test('subgraphs, which join chosen nodes as an overview of the same nodes does', async () => {
    for (const papers of ['with', 'without']) {
      const of = OverviewAnswer.parse(JSON.parse((await bodies(`overview?papers=${papers}&limit=300`))[0] ?? ''));
      const ids = of.nodes.map(({ id }) => id);
      await same('subgraph', post({ nodes: ids }));
      await same(
        'subgraph',
        post({ nodes: [...ids.slice(0, 20), 'nobody', 'paper:nothing', 'a:b'], among: ids.slice(10) }),
      );
      const all = SubgraphAnswer.parse(JSON.parse((await bodies('subgraph', post({ nodes: ids })))[0] ?? ''));
      expect(all).toEqual({ nodes: of.nodes, edges: of.edges, communities: of.communities, missing: [] });
    }
  });

  test('communities, their pages, and what they dissolve into', async () => {
    for (const papers of ['with', 'without']) await same(`communities?papers=${papers}`);
    const large = OverviewAnswer.parse(JSON.parse(await same('overview?as=auto&limit=50')));
    const { groups } = large;
    expect(large.nodes).toEqual([]);
    expect(groups?.communities.filter(({ level }) => level === 0).length).toBeGreaterThan(3);
    expect(groups?.bonds.length).toBeGreaterThan(3);
    for (const { id } of groups?.communities ?? []) {
      await same(`communities/${id}`);
      for (const asked of ['papers=with', 'papers=without&limit=20']) await same(`communities/${id}/contents?${asked}`);
    }
  });

  test('health, ready and the list of questions', async () => {
    for (const path of ['health', 'ready', 'queries', 'queries/nothing']) await same(path);
  });

  test('schema, but for what each engine knows of Cypher', async () => {
    const [embedded, other] = (await bodies('schema')).map((body) => {
      const { nodes, relationships } = SchemaAnswer.parse(JSON.parse(body));
      return { nodes, relationships };
    });
    expect(other).toEqual(embedded);
  });

  test('summary, but for the name and the place of the engine', async () => {
    const place = /"engine":"[^"]*","location":"[^"]*"/;
    const [embedded, other] = (await bodies('summary')).map((body) => body.replace(place, ''));
    expect(other).toBe(embedded);
    expect(embedded).toContain('"contentHash"');
  });

  test('entities', async () => {
    for (const id of [...entities(), 'nobody']) await same(`entities/${id}`);
  });

  test('neighbours', async () => {
    for (const id of entities()) {
      for (const asked of ['', '?types=MENTIONED_WITH&limit=30', '?kinds=Paper&direction=in&offset=2&limit=3']) {
        await same(`entities/${id}/neighbours${asked}`);
      }
    }
    for (const id of paperIds()) await same(`entities/paper:${id}/neighbours?limit=100`);
  });

  test('papers and related papers', async () => {
    for (const id of [...paperIds(), 'nobody']) {
      await same(`papers/${id}`);
      await same(`related/${id}?limit=20`);
    }
  });

  test('evidence of edges of every type', async () => {
    const asked = new Map<string, number>();
    const edges = [overview, OverviewAnswer.parse(JSON.parse((await bodies('overview?papers=without'))[0] ?? ''))]
      .flatMap((one) => one.edges)
      .filter(({ type }) => {
        asked.set(type, (asked.get(type) ?? 0) + 1);
        return (asked.get(type) ?? 0) <= 6;
      });
    for (const { source, type, target } of edges) {
      await same(`evidence?${new URLSearchParams({ source, type, target })}`);
      await same(`evidence?${new URLSearchParams({ source, type, target, limit: '1', offset: '1' })}`);
    }
    expect(asked.size).toBeGreaterThan(5);
  });

  test('paths and trees', async () => {
    const names = entities();
    let found = 0;
    for (const how of ['telling', 'shortest', 'all-shortest']) {
      for (let at = 0; at + 20 < names.length; at += 3) {
        const answer = await same(
          `paths?between=${names[at]}&between=${names[at + 20]}&how=${how}&sentences=2&limit=4`,
        );
        if (!answer.includes('"paths":[]')) found += 1;
      }
    }
    expect(found).toBeGreaterThan(10);
    await same(
      `paths?${names
        .slice(0, 5)
        .map((name) => `between=${name}`)
        .join('&')}`,
    );
    const [one, other] = paperIds();
    await same(`paths?between=paper:${one}&between=paper:${other}&types=MENTIONS,SIMILAR_TO,INTRODUCES&length=5`);
    await same(`paths?between=${names[0]}&between=nobody-at-all`);
  });

  test('things side by side', async () => {
    const names = entities();
    for (let at = 0; at + 8 < names.length; at += 2) {
      await same(`compare?nodes=${names[at]}&nodes=${names[at + 5]}&nodes=${names[at + 8]}&limit=20`);
    }
  });

  test('timelines', async () => {
    for (const asked of ['', '?kinds=Model,Modality&limit=1000', `?name=b&community=${overview.communities[0]?.id}`]) {
      expect((await same(`timeline${asked}`)).length, asked).toBeGreaterThan(500);
    }
  });

  test('matrices of all sides and relations', async () => {
    for (const asked of [
      '',
      '?types=EVALUATED_ON&from=2015&to=2019&limit=20',
      '?types=MENTIONED_WITH,TRAINED_ON&least=2&gaps=1000',
      '?rows=Model&columns=Model',
      '?rows=Dataset,Benchmark&columns=Modality&rowName=i',
      '?rows=Modality&columns=Model&types=HAS_MODALITY,MENTIONED_WITH',
      `?community=${overview.communities[0]?.id}`,
    ]) {
      expect((await same(`matrix${asked}`)).length, asked).toBeGreaterThan(500);
    }
  });

  test('facets, and the nodes that belong to them', async () => {
    await same('facets');
    for (const q of ['', 'ma', 'ö']) await same(`authors?${new URLSearchParams({ q, limit: '50' })}`);
    const { venues } = FacetsAnswer.parse(JSON.parse((await bodies('facets'))[0] ?? ''));
    const among = overview.nodes.map(({ id }) => id);
    for (const { name } of venues.slice(0, 5)) await same('nodes-of', post({ venues: [name], among }));
    await same('nodes-of', post({ authors: ['Kaiming He'], addedSince: '2026-11-24', among }));
    await same('venues-of', post({ nodes: among }));
    expect(venues.length).toBeGreaterThan(5);
  });

  test('search, misspelled words included', async () => {
    const names = nodes(25, false).map(({ name }) => name);
    for (const q of [
      ...names,
      ...names.map((name) => name.slice(0, 3)),
      'transformre',
      'learning',
      'graph netwrk',
      'a',
    ]) {
      await same(`search?${new URLSearchParams({ q, limit: '20' })}`);
    }
  });

  test('ready-made queries, what is suggested for their parameters, and their answers as graphs', async () => {
    const { queries } = ReadyMadeListAnswer.parse(JSON.parse((await bodies('queries'))[0] ?? ''));
    const unanswered: string[] = [];
    for (const { id, parameters } of queries) {
      const suggested: [string, (string | number)[]][] = [];
      for (const { name, type } of parameters) {
        if (type === 'count') continue;
        const path = `queries/${id}/suggestions?parameter=${name}&limit=4`;
        const { suggestions } = SuggestionsAnswer.parse(JSON.parse(await same(path)));
        suggested.push([name, suggestions.map(({ value }) => value)]);
      }
      // The second of two names is another one.
      const given = suggested.map(([name, values], at) => [name, values[at % values.length]]);
      const answer = await same(`queries/${id}`, post({ parameters: Object.fromEntries(given), graph: true }));
      if (!answer.includes('"rows":[[')) unanswered.push(id);
    }
    for (const q of ['bert', 'imge']) {
      await same(`queries/claims-about/suggestions?parameter=entity&q=${q}`);
      await same('queries/claims-about', post({ parameters: { entity: q } }));
    }
    expect(unanswered.length, unanswered.join(', ')).toBeLessThan(queries.length / 4);
  }, 180_000);

  test('questions in words', async () => {
    const names = nodes(12, false).map(({ name }) => name);
    for (const name of names) {
      for (const q of [
        name,
        `models evaluated on ${name}`,
        `papers about ${name} since 2020`,
        `models for ${name.slice(0, 2)}`,
      ]) {
        await same(`phrases?${new URLSearchParams({ q })}`);
      }
    }
  });

  test("a reader's own query", async () => {
    const text =
      'MATCH (p:Paper)-[m:MENTIONS]->(e:Model) RETURN p.id AS id, e.name AS name, m.count, m.spans ORDER BY id, name';
    for (const limit of [5, 1_000]) await same('cypher', post({ text, limit }));
    await same('cypher', post({ text: 'MATCH (p:Paper) RETURN p.year AS year, count(*) AS papers ORDER BY year' }));
  });
});
