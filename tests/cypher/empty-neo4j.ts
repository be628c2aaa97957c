import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { openStore } from '../../cypher/open-store.ts';
import type { Neo4jForTests } from '../neo4j/start-neo4j.ts';

async function onServer(server: Neo4jForTests, statement: string): Promise<number> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    const { records } = await driver.executeQuery(statement);
    return Number(records[0]?.get(0) ?? 0);
  } finally {
    await driver.close();
  }
}

export const emptyServer = (server: Neo4jForTests): Promise<number> =>
  onServer(server, 'MATCH (n) DETACH DELETE n RETURN count(n)');

/** A store on the server with nothing in it. */
export async function openEmpty(server: Neo4jForTests): Promise<GraphStore> {
  await emptyServer(server);
  return openStore(server.uri, { username: server.username, password: server.password });
}
