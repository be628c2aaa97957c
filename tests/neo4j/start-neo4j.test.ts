import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { neo4jAvailable, startNeo4j } from './start-neo4j.ts';

describe.skipIf(!neo4jAvailable())('a Neo4j for tests (left out without NEO4J_URI or Java)', () => {
  it('answers, is empty, and is handed on empty', async () => {
    const server = await startNeo4j();
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await driver.executeQuery('CREATE (:Left {over: true})');
    await server.stop();
    const next = await startNeo4j();
    try {
      const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
      expect(records[0]?.get('nodes').toNumber()).toBe(0);
    } finally {
      await driver.close();
      await next.stop();
    }
  });
});
