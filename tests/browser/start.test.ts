import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, serveExplorer } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('a first visit', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  test('shows where to begin, once; each suggestion leads somewhere and Back returns', async () => {
    const { page, errors } = await openPage(served.browser, served.url, desktop, { isFirstVisit: true });
    const panel = page.locator('aside[aria-label="Start here"]');
    const claim = panel.locator('.start-card').first();
    const sentence = (await claim.locator('.start-sentence').textContent()) ?? '';
    expect(sentence.length).toBeGreaterThan(10);
    await claim.click();
    await page.locator('.inspector .passage', { hasText: sentence }).waitFor();
    await page.goBack();
    await panel.waitFor();

    const question = panel.locator('.start-question');
    const name = ((await question.textContent()) ?? '').match(/evaluated on (.+)\?(\d+) models/);
    await question.click();
    await expect.poll(() => page.locator('.drawer table tbody tr').count()).toBe(Number(name?.[2]));
    await page.locator('.drawer').getByRole('button', { name: 'Close' }).click();
    await panel.locator('.start-row').first().click();
    await page.locator('.inspector .page-kind').first().waitFor();

    await page.goto('about:blank');
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Start here' }).click();
    await panel.locator('.start-row').first().waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('on a phone it is a sheet behind a button; the graph of the first picture is asked for once', async () => {
    const context = await served.browser.newContext(phone);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(served.url);
    await page.waitForSelector('.canvas[data-settled]');
    expect(asked.filter((path) => path === '/api/v1/overview')).toHaveLength(1);
    expect(asked.filter((path) => path === '/api/v1/summary')).toHaveLength(1);
    await page.getByRole('button', { name: 'Start here' }).tap();
    const sheet = await page.locator('aside[aria-label="Start here"]').boundingBox();
    expect(sheet?.width).toBe(390);
    await page.locator('.start-row').first().tap();
    await page.locator('aside[aria-label="Selection"]').waitFor();
    await context.close();
  });

  test('a link to chosen nodes asks for their graph once, before the code of the page is here', async () => {
    const context = await served.browser.newContext(desktop);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const answer = await fetch(`${served.url}/api/v1/overview`);
    const nodes = OverviewAnswer.parse(await answer.json()).nodes.map(({ id }) => id);
    await page.goto(`${served.url}/#nodes=${encodeURIComponent(JSON.stringify(nodes.slice(0, 3)))}`);
    await page.waitForSelector('.canvas[data-settled]');
    expect(
      asked
        .filter((path) => path.startsWith('/api/v1/'))
        .slice(0, 2)
        .sort(),
    ).toEqual(['/api/v1/subgraph', '/api/v1/summary']);
    expect(asked.filter((path) => path === '/api/v1/subgraph')).toHaveLength(1);
    expect(asked.filter((path) => path === '/api/v1/overview')).toHaveLength(0);
    expect(await page.locator('[data-twin] [data-node]').count()).toBe(3);
    await context.close();
  });
});
