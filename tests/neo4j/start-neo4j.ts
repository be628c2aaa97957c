import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { lockFolder } from './lock-folder.ts';
import { Neo4jProcess, testPassword, testUser } from './neo4j-process.ts';

/** A server to test against. */
export interface Neo4jForTests {
  uri: string;
  username: string;
  password: string;
  /** Deletes what the test left and lets the next test have the server. */
  stop(): Promise<void>;
}

const answers = (command: string, argument: string): boolean =>
  spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;

/**
 * Whether this machine can give tests a Neo4j: `NEO4J_URI` names one, or Java and Maven are there to start one. Where
 * neither is, says so in one line; with CI set, that is an error.
 */
export function neo4jAvailable(): boolean {
  if (process.env.NEO4J_URI || canStartNeo4j()) return true;
  const line = 'Neo4j tests: left out, for NEO4J_URI is not set and Java with Maven is not installed';
  if (process.env.CI) throw new Error(`${line}; with CI set nothing may be left out`);
  console.log(line);
  return false;
}

/** Whether a server can be started that a test may also stop. */
export const canStartNeo4j = (): boolean => answers('java', '-version') && answers('mvn', '-version');

/** The server of a test run, as its first user leaves it to the next. */
export const SharedServer = z.object({ uri: z.string(), pid: z.int(), home: z.string() });

/** Where a run keeps its server and the lock on it; set by shared-server.ts. */
function runFolder(): string {
  const folder = process.env.WEFT_TEST_RUN;
  if (!folder) throw new Error('WEFT_TEST_RUN is not set: tests/neo4j/shared-server.ts has to be a globalSetup.');
  return folder;
}

async function sharedServer(): Promise<string> {
  const file = join(runFolder(), 'neo4j.json');
  if (existsSync(file)) return SharedServer.parse(JSON.parse(await readFile(file, 'utf8'))).uri;
  const server = await Neo4jProcess.prepare();
  try {
    await server.start(Number(process.env.WEFT_TEST_PID));
  } catch (error) {
    await server.remove();
    throw error;
  }
  await writeFile(file, JSON.stringify({ uri: server.uri, ...server.remains }));
  return server.uri;
}

/**
 * An empty Neo4j for this test alone, until `stop`: the one that `NEO4J_URI`, `NEO4J_USERNAME` and `NEO4J_PASSWORD`
 * name, or one that is started for the whole run and handed from test to test.
 * @throws when a named server holds anything: a test deletes all.
 */
export async function startNeo4j(): Promise<Neo4jForTests> {
  const named = process.env.NEO4J_URI;
  const unlock = await lockFolder(join(runFolder(), 'neo4j.lock'));
  try {
    const uri = named ?? (await sharedServer());
    const username = named ? (process.env.NEO4J_USERNAME ?? 'neo4j') : testUser;
    const password = named ? (process.env.NEO4J_PASSWORD ?? '') : testPassword;
    const onServer = async (statement: string): Promise<number> => {
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      try {
        return Number((await driver.executeQuery(statement)).records[0]?.get(0));
      } finally {
        await driver.close();
      }
    };
    const empty = () => onServer('MATCH (n) DETACH DELETE n RETURN count(n)');
    if (!named) await empty();
    else if ((await onServer('MATCH (n) RETURN count(n)')) > 0) {
      throw new Error(`The Neo4j at ${uri} is not empty; tests delete all, so NEO4J_URI must name an empty one.`);
    }
    const stop = async () => {
      try {
        await empty();
      } finally {
        await unlock();
      }
    };
    return { uri, username, password, stop };
  } catch (error) {
    await unlock();
    throw error;
  }
}
