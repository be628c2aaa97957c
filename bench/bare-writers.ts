import type { QueryResult } from '@ladybugdb/core';
import neo4j from 'neo4j-driver';
import { loadLadybug } from '../cypher/engines/ladybug/load-ladybug.ts';
import { checkpointBytes } from '../cypher/engines/ladybug/open-database.ts';
import { ladybugSchema } from '../cypher/schema/ladybug-schema.ts';
import { neo4jSchema } from '../cypher/schema/neo4j-schema.ts';
import type { Statement } from './record-load.ts';

/** A script that knows only the engine: each call is one transaction. */
export interface BareWriter {
  write(statements: Statement[]): Promise<void>;
  close(): Promise<void>;
}

export async function bareLadybug(path: string): Promise<BareWriter> {
  const { Database, Connection } = loadLadybug();
  const database = new Database(path, 512 * 1024 * 1024, true, false, 2 ** 40, true, checkpointBytes);
  const connection = new Connection(database);
  // A result that is left open keeps the database alive after it was closed, and the work of closing uncounted.
  const run = async (running: Promise<QueryResult | QueryResult[]>) => {
    for (const result of [await running].flat()) result.close();
  };
  for (const statement of ladybugSchema) await run(connection.query(statement));
  return {
    async write(statements) {
      await run(connection.query('BEGIN TRANSACTION'));
      for (const { text, parameters } of statements) {
        const prepared = await connection.prepare(text);
        // Rows come from the engine's own encoder; its type for them is not exported.
        await run(connection.execute(prepared, JSON.parse(JSON.stringify(parameters))));
      }
      await run(connection.query('COMMIT'));
    },
    async close() {
      await connection.close();
      await database.close();
    },
  };
}

export interface Neo4jAddress {
  uri: string;
  username: string;
  password: string;
}

/** Empties the database first. */
export async function bareNeo4j({ uri, username, password }: Neo4jAddress): Promise<BareWriter> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  for (const { create } of neo4jSchema) await driver.executeQuery(create);
  await driver.executeQuery('CALL db.awaitIndexes(60)');
  return {
    async write(statements) {
      const session = driver.session();
      try {
        await session.executeWrite(async (transaction) => {
          for (const { text, parameters } of statements) await transaction.run(text, parameters);
        });
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

export async function isEmptyNeo4j({ uri, username, password }: Neo4jAddress): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return (await driver.executeQuery('MATCH (n) RETURN n LIMIT 1')).records.length === 0;
  } finally {
    await driver.close();
  }
}

/** Deletes all, in transactions that a small server can hold. */
export async function emptyNeo4j({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
