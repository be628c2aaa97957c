import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../cypher/content-hash.ts';
import { makeDriver } from '../../cypher/engines/neo4j/make-driver.ts';
import { openStore } from '../../cypher/open-store.ts';
import { PaperAnswer } from '../../vocabulary/api/paper.ts';
import { SummaryAnswer } from '../../vocabulary/api/summary.ts';
import { start, weft } from '../cli/weft.ts';
import { emptyServer } from '../cypher/empty-neo4j.ts';
import { type Neo4jForTests, neo4jAvailable, startNeo4j } from './start-neo4j.ts';
import { wovenPapers } from './woven-papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'weft-two-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const count = 80;
/** 40 papers are in both, half of them with different texts: each text is the newer one in one of the two orders. */
const left = file('left.jsonl', wovenPapers(0, 80));
const right = file('right.jsonl', wovenPapers(40, 60, 2) + wovenPapers(60, count));
const second = file('second.jsonl', wovenPapers(0, count, 2));

interface Place {
  db: string;
  environment: Record<string, string>;
}

interface Serving extends Place {
  url: string;
  end(): Promise<void>;
}

async function serveAt({ db, environment }: Place): Promise<Serving> {
  const server = start(['serve', '--port', '0', '--db', db], environment);
  const url = (await server.says(/http:\/\/127\.0\.0\.1:\d+/)).match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
  const end = async () => {
    server.process.kill('SIGTERM');
    await server.ended;
  };
  return { db, environment, url, end };
}

async function ingest({ db, environment }: Place, path: string): Promise<void> {
  const { code, out, err } = await weft(['ingest', path, '--db', db], environment);
  expect(code, out + err).toBe(0);
}

const summaryOf = async ({ url }: Serving) => SummaryAnswer.parse(await (await fetch(`${url}/api/v1/summary`)).json());

/** Reads papers as fast as they come until told to stop, and collects those that are neither the old nor the new. */
function watchPapers({ url }: Serving, sizes: Map<string, number>) {
  const torn: string[] = [];
  let isOver = false;
  let reads = 0;
  const look = async () => {
    for (let number = 0; !isOver; number = (number + 37) % count) {
      const response = await fetch(`${url}/api/v1/papers/woven-${number}`);
      if (response.status === 404) {
        await pause(5);
        continue;
      }
      const paper = PaperAnswer.parse(await response.json());
      reads++;
      const said = paper.mentions.length;
      const expected = sizes.get(`${paper.node.id} ${paper.title}`);
      if (said !== expected) torn.push(`${paper.title} with ${said} mentions instead of ${expected}`);
    }
  };
  const looking = Promise.all([look(), look()]);
  return async () => {
    isOver = true;
    await looking;
    return { torn, reads };
  };
}

/** How many things each text of a paper names, told by a graph at rest. */
async function sizesOf(serving: Serving): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (let number = 0; number < count; number++) {
    const paper = PaperAnswer.parse(await (await fetch(`${serving.url}/api/v1/papers/woven-${number}`)).json());
    sizes.set(`${paper.node.id} ${paper.title}`, paper.mentions.length);
  }
  return sizes;
}

/** What one ingest after the other gives. */
interface Reference {
  /** In either order. */
  hashes: string[];
  /** How many things each text of a paper names. */
  sizes: Map<string, number>;
}

async function makeReference(): Promise<Reference> {
  const hashes: string[] = [];
  const sizes = new Map<string, number>();
  for (const order of [
    [left, right],
    [right, left],
  ]) {
    const place = { db: join(folder, `${hashes.length}.db`), environment: {} };
    for (const path of order) await ingest(place, path);
    const serving = await serveAt(place);
    hashes.push((await summaryOf(serving)).contentHash);
    for (const [key, size] of await sizesOf(serving)) sizes.set(key, size);
    if (hashes.length === 2) {
      for (const path of [second, left]) {
        await ingest(serving, path);
        for (const [key, size] of await sizesOf(serving)) sizes.set(key, size);
      }
    }
    await serving.end();
  }
  return { hashes, sizes };
}

let reference: Promise<Reference> | undefined;

function ingestsAtOnce(place: () => Promise<Place>): void {
  let hashes: string[];
  let sizes: Map<string, number>;
  let serving: Serving;
  beforeAll(async () => {
    reference ??= makeReference();
    ({ hashes, sizes } = await reference);
    serving = await serveAt(await place());
  });
  afterAll(() => serving.end());

  test('two processes with overlapping files end as one after the other, and no reader sees half a paper', async () => {
    expect(new Set(hashes).size).toBe(2);
    const stop = watchPapers(serving, sizes);
    await Promise.all([ingest(serving, left), ingest(serving, right)]);
    const { torn } = await stop();
    expect(torn).toEqual([]);
    await expect
      .poll(async () => hashes.includes((await summaryOf(serving)).contentHash), { timeout: 10_000 })
      .toBe(true);
  });

  test('a reader during an ingest of new texts gets the old or the new state of each paper', async () => {
    const stop = watchPapers(serving, sizes);
    await ingest(serving, second);
    await ingest(serving, left);
    const { torn, reads } = await stop();
    expect(torn).toEqual([]);
    expect(reads).toBeGreaterThan(10);
  });
}

describe('at once through the process that serves an embedded store', () => {
  ingestsAtOnce(async () => ({ db: join(folder, 'served.db'), environment: {} }));
});

describe.skipIf(!neo4jAvailable())('at once into Neo4j (left out without NEO4J_URI or Java)', () => {
  let server: Neo4jForTests;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server.stop());
  ingestsAtOnce(async () => {
    await emptyServer(server);
    return { db: server.uri, environment: { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password } };
  });

  test('one is killed while it writes: the other goes on when its time is over, and a second run completes it', async () => {
    reference ??= makeReference();
    const { hashes } = await reference;
    await emptyServer(server);
    const account = { username: server.username, password: server.password };
    const place = {
      db: server.uri,
      environment: { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password },
    };
    const killed = start(['ingest', left, '--db', place.db], place.environment);
    await killed.says(/writing/);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const other = start(['ingest', right, '--db', place.db], place.environment);
    await other.says(/another ingest is writing|records read/);
    const driver = makeDriver(server.uri, account);
    // Its time is 20 s; a test need not wait for them.
    await driver.executeQuery("MATCH (m:Meta {id: 'weft'}) SET m.writerUntil = 0");
    await driver.close();
    expect((await other.ended).code).toBe(0);
    await ingest(place, left);
    const store = await openStore(server.uri, account);
    const hash = await contentHash(store);
    await store.close();
    expect(hashes).toContain(hash);
  });
});
