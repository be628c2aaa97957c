import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, placeOf, serveExplorer } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('paths and comparisons', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);
  const tab = (drawer: object) => `#drawer=${encodeURIComponent(JSON.stringify(drawer))}`;

  test('paths between what is selected read as lines, open their sentences, and are drawn', async () => {
    const { page, errors } = await open('#select=["larknet","ravenlm"]');
    await page.locator('.inspector button', { hasText: 'Paths between…' }).click();
    const lines = page.locator('.path-line p');
    await lines.first().waitFor();
    expect((await lines.allTextContents()).map((text) => text.replace(/\d/g, ''))).toContain(
      'RavenLM —evaluated on→ WingBench ←evaluated on— LarkNet',
    );

    const asLine = page.locator('.path-line', {
      hasText: /^RavenLM —evaluated on→\d* WingBench ←evaluated on—\d* LarkNet/,
    });
    const line = page.locator('.path').filter({ has: asLine });
    await line.locator('.path-relation').first().click();
    await line
      .locator('.passage', { hasText: 'RavenLM is based on FinchFormer and is evaluated on WingBench and NestQA.' })
      .waitFor();

    await page.locator('.paths-how button', { hasText: 'All shortest' }).click();
    await page.locator('.paths-tools b', { hasText: /shortest path/ }).waitFor();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('"how":"all-shortest"');

    const drawn = () => page.locator('[data-twin] [data-node]').count();
    const whole = await drawn();
    await page.locator('.paths-draw button', { hasText: 'Only this' }).click();
    await expect.poll(drawn).toBeLessThan(whole);
    await page.keyboard.press('Control+z');
    await expect.poll(drawn).toBe(whole);
    expect(errors).toEqual([]);
  });

  test('where there is no path it is said, with what was tried and the way out', async () => {
    const none = { kind: 'paths', nodes: ['larknet', 'ravenlm'], how: 'telling', types: ['TRAINED_ON'], length: 2 };
    const { page } = await open(tab(none));
    await page.locator('.paths-none h3', { hasText: 'No path of up to 2 steps joins LarkNet and RavenLM.' }).waitFor();
    expect(await page.locator('.paths-none').textContent()).toContain('Tried: trained on; ');
    await page.locator('.paths-none button', { hasText: 'The usual relations' }).click();
    await page.locator('.path').first().waitFor();
  });

  test('a tab names things itself: by search, and by taking them out', async () => {
    const { page } = await open(tab({ kind: 'compare', nodes: ['larknet'] }));
    await page.locator('.too-few').waitFor();
    await page.locator('.thing-input').fill('raven');
    await page.locator('[role=option][data-highlighted]', { hasText: 'RavenLM' }).waitFor();
    await page.locator('.thing-input').press('Enter');
    await page.locator('.compare-table thead', { hasText: 'RavenLM' }).waitFor();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('["larknet","ravenlm"]');

    const evaluated = page.locator('.compare-table tbody', { hasText: 'evaluated on' }).first();
    expect(await evaluated.locator('tr').nth(1).getAttribute('data-shared')).toBe('true');
    await evaluated.locator('tr', { hasText: 'WingBench' }).locator('.sentences').first().click();
    await page.locator('.inspector .passage', { hasText: 'evaluated on WingBench' }).first().waitFor();

    await page.locator('.thing', { hasText: 'LarkNet' }).locator('.thing-out').click();
    await page.locator('.too-few').waitFor();
  });

  test('the menu of a node and its page lead there', async () => {
    const { page } = await open('#node=larknet');
    await page.locator('.page-joins button', { hasText: 'Compare with…' }).click();
    await page.locator('.compare .thing', { hasText: 'LarkNet' }).waitFor();
    await page.locator('.thing-input:focus').waitFor();
    await page.locator('.drawer-bar [aria-label=Close]').click();
    await page.locator('.drawer').waitFor({ state: 'hidden' });
    const { x, y } = await placeOf(page, /^RavenLM/);
    await page.mouse.click(x, y, { button: 'right' });
    await page.locator('[role=menuitem]', { hasText: 'Paths to…' }).click();
    await page.locator('.paths .thing', { hasText: 'RavenLM' }).waitFor();
    await page.locator('.things-selected').click();
    await page.locator('.path').first().waitFor();
  });

  test('on a phone names stay while columns scroll sideways, and sentences are not covered', async () => {
    const { page, errors } = await open(tab({ kind: 'compare', nodes: ['larknet', 'ravenlm', 'finchformer'] }), phone);
    const row = page.locator('.compare-table th[scope=row]').first();
    await row.waitFor();
    const before = await row.boundingBox();
    const scrolled = await page.locator('.compare-scroll').evaluate((element) => {
      element.scrollLeft = 90;
      return element.scrollLeft;
    });
    expect(scrolled).toBe(90);
    expect(await row.boundingBox()).toEqual(before);
    await page.locator('.compare-table .sentences').first().tap();
    await page.locator('.drawer').waitFor({ state: 'hidden' });
    await page.locator('.inspector .passage').first().waitFor();
    expect(errors).toEqual([]);
  });
});
