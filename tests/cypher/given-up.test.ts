import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { openStore } from '../../cypher/open-store.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from '../neo4j/start-neo4j.ts';
import { openEmpty } from './empty-neo4j.ts';
import { madeUpGraph } from './made-up-graph.ts';

/** Beyond any test's patience: a query that only its time limit ends makes the test fail. */
const timeoutMs = 10 * 60_000;
const nodes = Array.from({ length: 14 }, (_, index) => `(a${index})`).join(', ');
const endless = `MATCH ${nodes} WHERE a0.id <> a13.id RETURN count(*)`;
const small = 'MATCH (p:Paper) RETURN count(*) AS n';

async function fill(store: GraphStore): Promise<void> {
  const { entities, papers } = madeUpGraph();
  await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
}

/** Asks without end and gives up; what came of it. */
function askAndGiveUp(store: GraphStore, giveUp: Promise<unknown>): Promise<unknown> {
  const asker = new AbortController();
  void giveUp.then(() => asker.abort());
  return store.ask(endless, {}, 1, { timeoutMs, signal: asker.signal }).catch((error: unknown) => error);
}

describe('a query whose asker has gone, on the embedded engine', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(':memory:');
    await fill(store);
    await store.ask(small, {}, 1);
  });
  afterAll(() => store.close());

  it('ends, whether it runs or waits for its turn, and makes room for others', async () => {
    // Two run at once, the others wait for these.
    const asked = Array.from({ length: 5 }, (_, index) =>
      askAndGiveUp(store, new Promise((resolve) => setTimeout(resolve, 50 * (5 - index)))),
    );
    for (const error of await Promise.all(asked)) expect(error).toMatchObject({ name: 'AbortError' });
    expect((await store.ask(small, {}, 1)).rows).toEqual([[3]]);
  });

  it('is not begun when the asker has gone before', async () => {
    const signal = AbortSignal.abort();
    await expect(store.ask(endless, {}, 1, { timeoutMs, signal })).rejects.toThrow(/abort/i);
  });
});

describe.skipIf(!neo4jAvailable())('on Neo4j (left out without NEO4J_URI or Java)', () => {
  let server: Neo4jForTests;
  let store: GraphStore;
  let driver: Driver;
  beforeAll(async () => {
    server = await startNeo4j();
    store = await openEmpty(server);
    await fill(store);
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  });
  afterAll(async () => {
    await driver?.close();
    await store?.close();
    await server?.stop();
  });

  it('a query whose asker has gone ends, on the server too', async () => {
    const running = async (): Promise<number> => {
      const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'reader'");
      return records.length;
    };
    const hasBegun = expect.poll(running, { timeout: 30_000 }).toBe(1);
    expect(await askAndGiveUp(store, hasBegun)).toMatchObject({ name: 'AbortError' });
    await expect.poll(running, { timeout: 30_000 }).toBe(0);
    expect((await store.ask(small, {}, 1)).rows).toEqual([[3]]);
  });
});
