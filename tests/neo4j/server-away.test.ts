import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem, storeAway } from '../../vocabulary/api/problem.ts';
import { SummaryAnswer } from '../../vocabulary/api/summary.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { desktop, flags } from '../browser/open-explorer.ts';
import { type Started, start, weft } from '../cli/weft.ts';
import { Neo4jProcess, testPassword, testUser } from './neo4j-process.ts';
import { canStartNeo4j } from './start-neo4j.ts';
import { wovenPapers } from './woven-papers.ts';

/** A server that the test may stop, so never one that somebody lends. */
describe.skipIf(!canStartNeo4j())('a Neo4j server that is away (left out without Java)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-away-'));
  const environment = { NEO4J_USERNAME: testUser, NEO4J_PASSWORD: testPassword };
  let neo4j: Neo4jProcess;
  let serving: Started;
  let url = '';
  beforeAll(async () => {
    neo4j = await Neo4jProcess.prepare();
    serving = start(['serve', '--port', '0', '--db', neo4j.uri], environment);
    const said = await serving.says(/answers at/);
    url = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
  });
  afterAll(async () => {
    serving.process.kill('SIGTERM');
    await serving.ended;
    await neo4j.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const status = async (path: string) => (await fetch(`${url}/api/v1/${path}`)).status;
  const problem = async (path: string) => {
    const response = await fetch(`${url}/api/v1/${path}`);
    return { ...Problem.parse(await response.json()), contentType: response.headers.get('content-type') };
  };
  const hash = async () => SummaryAnswer.parse(await (await fetch(`${url}/api/v1/summary`)).json()).contentHash;
  const away = {
    status: 503,
    type: storeAway,
    detail: expect.stringContaining('no Neo4j server answers'),
    contentType: expect.stringContaining('application/problem+json'),
  };
  const routes = ['ready', 'summary', 'search?q=x', 'overview', 'entities/x', 'papers/x', 'schema'];

  test('is served all the same: every answer says so, and commands too', async () => {
    expect(await status('health')).toBe(200);
    for (const route of routes) expect(await problem(route), route).toMatchObject(away);
    const { code, out, err } = await weft(
      ['query', 'new-since', '--param', 'year=2000', '--db', neo4j.uri],
      environment,
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('no Neo4j server answers');
    expect(err).not.toMatch(/at .*\.js|Neo4jError/);
  });

  test('when it comes, all is answered without a restart', async () => {
    await neo4j.start();
    await expect.poll(() => status('ready'), { timeout: 30_000 }).toBe(200);
    const papers = join(folder, 'papers.jsonl');
    writeFileSync(papers, wovenPapers(0, 20));
    const { code, err } = await weft(['ingest', papers, '--db', neo4j.uri], environment);
    expect(code, err).toBe(0);
    await expect.poll(async () => (await fetch(`${url}/api/v1/papers/woven-3`)).status).toBe(200);
  });

  test('when it goes and comes again, the same graph is there, and an open page finds out by itself', async () => {
    const before = await hash();
    const executablePath = findChromium();
    const browser = executablePath === null ? null : await chromium.launch({ executablePath, args: flags });
    const page = await browser?.newPage(desktop);
    await page?.goto(url);
    await page?.waitForSelector('.canvas[data-settled]');

    await neo4j.stop();
    for (const route of routes) expect(await problem(route), route).toMatchObject(away);
    // The notice, and where to begin if that was just being asked for.
    await page?.getByText('The database does not answer').first().waitFor({ timeout: 30_000 });
    await page?.reload();
    await page?.getByText('looks again by itself').waitFor({ timeout: 30_000 });

    await neo4j.start();
    await page?.waitForSelector('.canvas[data-settled]', { timeout: 30_000 });
    expect(await page?.getByText('The database does not answer').count()).toBe(page === undefined ? undefined : 0);
    await browser?.close();
    await expect.poll(() => status('ready'), { timeout: 30_000 }).toBe(200);
    expect(await hash()).toBe(before);
  });
});
