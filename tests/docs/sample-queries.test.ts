import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeTables, relationshipTables } from '../../cypher/schema/tables.ts';
import { openEmpty } from '../cypher/empty-neo4j.ts';
import { claim, entity, entityId, mention, paper, paperId } from '../cypher/made-up-graph.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from '../neo4j/start-neo4j.ts';

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const queries = [...read('sample-queries.md').matchAll(/```cypher\n(.*?)```/gs)].map(([, text = '']) => text);

const named = (id: string, name: string, type: 'Model' | 'Dataset' | 'Benchmark' | 'Modality') =>
  entity(id, type, { name, papers: 2 });

/** A few names as the page of queries takes them, so that each query has something to answer. */
const graph = {
  removePapers: [],
  putEntities: [
    named('bert', 'BERT', 'Model'),
    named('gpt', 'GPT', 'Model'),
    named('imagenet', 'ImageNet', 'Dataset'),
    named('quiz', 'Quiz', 'Benchmark'),
    named('image', 'image', 'Modality'),
  ],
  putPapers: [
    paper('p1', {
      title: 'BERT: pretraining of a language model',
      year: 2018,
      mentions: [mention('bert', 'Model'), mention('imagenet', 'Dataset')],
      claims: [
        claim('INTRODUCES', null, 'bert'),
        claim('TRAINED_ON', 'bert', 'imagenet'),
        claim('EVALUATED_ON', 'bert', 'imagenet'),
        claim('EVALUATED_ON', 'gpt', 'imagenet'),
        claim('BASED_ON', 'bert', 'gpt'),
        claim('COMPARED_WITH', 'bert', 'gpt', { outcome: 'better' }),
        claim('HAS_MODALITY', 'quiz', 'image'),
      ],
    }),
    paper('p2'),
  ],
  removeEntities: [],
};

test('the style file draws every label of the graph, and only these', () => {
  const styled = (kind: string) =>
    [...read('weft.grass').matchAll(new RegExp(`^${kind}\\.(\\w+) `, 'gm'))].map(([, name]) => name);
  expect(styled('node').sort()).toEqual(nodeTables.map(({ label }) => label).sort());
  for (const type of styled('relationship')) expect(relationshipTables.map((table) => table.type)).toContain(type);
});

describe.skipIf(!neo4jAvailable())('the sample queries on Neo4j (left out without NEO4J_URI or Java)', () => {
  let server: Neo4jForTests;
  let driver: Driver;
  beforeAll(async () => {
    server = await startNeo4j();
    const store = await openEmpty(server);
    await store.write(graph);
    const placement = { rank: 1, x: 0, y: 0, communities: ['all'] };
    await store.writeAnalysis(
      {
        papers: new Map([[paperId('p1'), { ...placement, terms: ['language'] }]]),
        entities: new Map([[entityId('bert'), placement]]),
        communities: [{ id: 'all', level: 0, name: 'All', size: 2, colour: '#112233', terms: ['language'] }],
        similarities: [{ source: paperId('p1'), target: paperId('p2'), score: 0.5, terms: ['language'] }],
      },
      'content',
    );
    await store.close();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  test.each(queries.map((text, index) => [index + 1, text] as const))(
    '%i answers something, unwarned',
    async (_at, text) => {
      const { records, summary } = await driver.executeQuery(text, {}, { routing: 'READ' });
      expect(records.length).toBeGreaterThan(0);
      const codes = summary.gqlStatusObjects.map(({ gqlStatus }) => gqlStatus).filter((code) => code.startsWith('01'));
      expect(
        codes.filter((code) => /^01N5/.test(code)),
        text,
      ).toEqual([]);
    },
  );
});
