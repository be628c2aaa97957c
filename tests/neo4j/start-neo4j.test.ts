import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { neo4jAvailable, startNeo4j } from './start-neo4j.ts';

describe.skipIf(!neo4jAvailable())('a Neo4j for tests (left out without NEO4J_URI or Java)', () => {
  it('answers, asks for its password, and is gone after stop', async () => {
    const server = await startNeo4j();
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    try {
      const { records } = await driver.executeQuery('RETURN 1 AS one');
      expect(records[0]?.get('one').toNumber()).toBe(1);
    } finally {
      await driver.close();
      await server.stop();
    }
    if (process.env.NEO4J_URI) return;
    const after = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await expect(after.verifyConnectivity()).rejects.toThrow();
    await after.close();
  });
});
