import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { neo4jClassPath, run } from './neo4j-jars.ts';

/** A server to test against. */
export interface Neo4jForTests {
  uri: string;
  username: string;
  password: string;
  /** Ends the server if it was started here, and deletes its data. */
  stop(): Promise<void>;
}

const answers = (command: string, argument: string): boolean =>
  spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;

/**
 * Whether this machine can give tests a Neo4j: `NEO4J_URI` names one, or Java and Maven are there to start one. Where
 * neither is, says so in one line; with CI set, that is an error.
 */
export function neo4jAvailable(): boolean {
  if (process.env.NEO4J_URI || (answers('java', '-version') && answers('mvn', '-version'))) return true;
  const line = 'Neo4j tests: left out, for NEO4J_URI is not set and Java with Maven is not installed';
  if (process.env.CI) throw new Error(`${line}; with CI set nothing may be left out`);
  console.log(line);
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port was given'));
        else resolve(address.port);
      });
    });
  });
}

/** Loopback, no file or URL imports, small memory, and no waits at shutdown (10 s by default). */
const configuration = (port: number): string =>
  Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'server.memory.pagecache.size': '32m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.transaction.monitor.check.interval': '100ms',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');

/** Quick to start rather than quick to run: a test asks little. */
const jvm = ['-Xms64m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8'];
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

async function untilReady(server: ChildProcess, uri: string, password: string, output: () => string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const deadline = Date.now() + 90_000;
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (server.exitCode !== null) throw new Error(`Neo4j ended with exit code ${server.exitCode}:\n${output()}`);
        if (Date.now() > deadline) throw new Error(`Neo4j did not answer within 90 s: ${error}\n${output()}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await driver.close();
  }
}

/** A Neo4j of one's own: on a free port, with a password, its data in a fresh temporary folder. */
async function startOwn(): Promise<Neo4jForTests> {
  const classPath = await neo4jClassPath();
  const home = await mkdtemp(join(tmpdir(), 'weft-neo4j-'));
  const conf = join(home, 'conf');
  const port = await freePort();
  const password = 'weft-test-password';
  for (const folder of ['conf', 'data', 'logs', 'plugins']) await mkdir(join(home, folder));
  await writeFile(join(conf, 'neo4j.conf'), configuration(port));
  await run(
    'java',
    [...jvm, '-cp', classPath, 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password],
    {
      ...process.env,
      NEO4J_HOME: home,
      NEO4J_CONF: conf,
    },
  );
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const server = spawn(
    'java',
    [...jvm, ...opened, '-cp', classPath, main, `--home-dir=${home}`, `--config-dir=${conf}`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const keep = (data: Buffer): void => {
    output = (output + data.toString()).slice(-4_000);
  };
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  // A test run that is interrupted must not leave a server behind.
  const killWithParent = (): void => void server.kill('SIGKILL');
  process.once('exit', killWithParent);
  const stop = async (): Promise<void> => {
    process.off('exit', killWithParent);
    if (server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    await rm(home, { recursive: true, force: true });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await untilReady(server, uri, password, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, username: 'neo4j', password, stop };
}

/**
 * The server that `NEO4J_URI`, `NEO4J_USERNAME` and `NEO4J_PASSWORD` name, or one started for this test alone. A test
 * that uses a named server must not take it for empty.
 */
export async function startNeo4j(): Promise<Neo4jForTests> {
  const uri = process.env.NEO4J_URI;
  if (!uri) return startOwn();
  const username = process.env.NEO4J_USERNAME ?? 'neo4j';
  return { uri, username, password: process.env.NEO4J_PASSWORD ?? '', stop: async () => {} };
}
