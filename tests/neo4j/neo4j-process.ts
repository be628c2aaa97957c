import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { neo4jClassPath, run } from './neo4j-jars.ts';

export const testUser = 'neo4j';
export const testPassword = 'weft-test-password';

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

/** How long a start may take, in milliseconds: 4 s on a machine at rest, minutes on one that does much else. */
const patienceMs = 240_000;

/** Ends the server when the process with the given id is gone, however that came to its end. */
const guarded =
  'watched=$1; shift; "$@" & server=$!; trap "kill $server" TERM; ' +
  'while kill -0 $watched && kill -0 $server; do sleep 1; done 2>/dev/null; kill $server 2>/dev/null; wait $server';

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

/** A Neo4j of one's own: on a free port, with a password, its data in a fresh temporary folder. */
export class Neo4jProcess {
  readonly uri: string;
  readonly #home: string;
  readonly #classPath: string;
  #server: ChildProcess | null = null;

  private constructor(uri: string, home: string, classPath: string) {
    this.uri = uri;
    this.#home = home;
    this.#classPath = classPath;
  }

  static async prepare(): Promise<Neo4jProcess> {
    const classPath = await neo4jClassPath();
    const home = await mkdtemp(join(tmpdir(), 'weft-neo4j-'));
    const port = await freePort();
    for (const folder of ['conf', 'data', 'logs', 'plugins']) await mkdir(join(home, folder));
    await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port));
    const admin = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', testPassword];
    const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
    await run('java', [...jvm, '-cp', classPath, ...admin], environment);
    return new Neo4jProcess(`bolt://127.0.0.1:${port}`, home, classPath);
  }

  /** Starts it and waits until it answers. It ends with the process `watched`, if not before. */
  async start(watched = process.pid): Promise<void> {
    const output = await open(join(this.#home, 'logs', 'output.log'), 'a');
    const conf = join(this.#home, 'conf');
    const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${this.#home}`, `--config-dir=${conf}`];
    const command = ['java', ...jvm, ...opened, '-cp', this.#classPath, ...main];
    this.#server = spawn('sh', ['-c', guarded, 'sh', `${watched}`, ...command], {
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    });
    this.#server.unref();
    await output.close();
    await this.#untilReady(this.#server);
  }

  /** Ends the server; its data stays for the next `start`. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#home, { recursive: true, force: true });
  }

  /** What another process needs to end it and to delete its data. */
  get remains(): { pid: number; home: string } {
    return { pid: this.#server?.pid ?? 0, home: this.#home };
  }

  async #untilReady(server: ChildProcess): Promise<void> {
    const driver = neo4j.driver(this.uri, neo4j.auth.basic(testUser, testPassword));
    const deadline = Date.now() + patienceMs;
    const said = async () => (await readFile(join(this.#home, 'logs', 'output.log'), 'utf8')).slice(-4_000);
    try {
      for (;;) {
        try {
          await driver.verifyConnectivity();
          return;
        } catch (error) {
          if (server.exitCode !== null) throw new Error(`Neo4j ended with ${server.exitCode}:\n${await said()}`);
          if (Date.now() > deadline)
            throw new Error(`Neo4j did not answer within ${patienceMs} ms: ${error}\n${await said()}`);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    } finally {
      await driver.close();
    }
  }
}
