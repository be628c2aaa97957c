import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../cypher/content-hash.ts';
import type { GraphStore } from '../../cypher/graph-store.ts';
import type { NamedQuery } from '../../cypher/named-query.ts';
import { openStore } from '../../cypher/open-store.ts';
import * as queries from '../../cypher/queries/index.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from '../neo4j/start-neo4j.ts';
import { openEmpty } from './empty-neo4j.ts';
import { madeUpAnalysis, madeUpGraph } from './made-up-graph.ts';
import { queryCases } from './query-cases.ts';

describe.skipIf(!neo4jAvailable())('Neo4j (left out without NEO4J_URI or Java)', () => {
  let server: Neo4jForTests;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(async () => {
    await server.stop();
  });

  describe('beside the embedded engine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'weft-parity-'));
    let embedded: GraphStore;
    let neo4j: GraphStore;

    beforeAll(async () => {
      embedded = await openStore(join(folder, 'parity.db'));
      neo4j = await openEmpty(server);
      for (const store of [embedded, neo4j]) {
        const { entities, papers } = madeUpGraph();
        await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
        await store.writeAnalysis(madeUpAnalysis(1), 'content 1');
        await store.noteSource('made-up', '2026-11-24T12:00:00.000Z');
      }
    });
    afterAll(async () => {
      await embedded.close();
      await neo4j.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('has the same content hash', async () => {
      expect(await contentHash(neo4j)).toBe(await contentHash(embedded));
    });

    const askBoth = async (query: NamedQuery<unknown, unknown>, parameters: unknown) => {
      const parsed = query.parameters.parse(parameters);
      const inOrder = (rows: unknown[]) =>
        query.text.neo4j.includes('ORDER BY') ? rows : rows.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
      return [inOrder(await neo4j.read(query, parsed)), inOrder(await embedded.read(query, parsed))];
    };

    for (const [name, query] of Object.entries(queries)) {
      it(`answers ${name} alike`, async () => {
        for (const parameters of casesOf(name)) {
          const [fromNeo4j, fromEmbedded] = await askBoth(query, parameters);
          expect(fromNeo4j).toEqual(fromEmbedded);
        }
      });
    }

    it('answers a reader alike', async () => {
      const text =
        'MATCH (m:Model)-[r:COMPARED_WITH]->(o) RETURN m.name AS name, r.outcome AS outcome, m.papers ORDER BY name, outcome';
      for (const limit of [1, 10])
        expect(await neo4j.ask(text, {}, limit)).toEqual(await embedded.ask(text, {}, limit));
    });
  });
});

const canonical = (row: unknown): string => JSON.stringify(row, (_, value) => sortedKeys(value));
const sortedKeys = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).sort() : value;

function casesOf(name: string): Record<string, unknown>[] {
  const cases = new Map(Object.entries(queryCases)).get(name);
  if (cases === undefined) throw new Error(`There is no case for the query ${name}.`);
  return cases;
}
