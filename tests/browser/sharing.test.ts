import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, placeOf, serveExplorer, settled } from './open-explorer.ts';

const chromium = findChromium();
const slowly = { timeout: 10_000 };

/** A view with a note of some 9 kB in the console, which compression does not make short. */
function longView(): string {
  let seed = 7;
  const words = Array.from({ length: 1_500 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  });
  const drawer = { kind: 'cypher', text: `RETURN 1 AS one // ${words.join(' ')}`, parameters: {} };
  return `#papers=without&pins=${encodeURIComponent('[["ravenlm",0.5,0.25]]')}&node=larknet&drawer=${encodeURIComponent(JSON.stringify(drawer))}`;
}

describe.skipIf(chromium === null)('sharing a view', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const withClipboard = { ...desktop, permissions: ['clipboard-read', 'clipboard-write'] };
  const open = (fragment = '', options = withClipboard) =>
    openPage(served.browser, `${served.url}/${fragment}`, options);
  const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');
  const notice = (page: Page) => page.locator('.notice');
  async function command(page: Page, name: string) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /command/i }).fill(name);
    await page.getByRole('option', { name }).first().click();
  }
  /** What tells two pictures apart: where nodes stand, what is selected, what is open. */
  const picture = async (page: Page) => [
    await placeOf(page, /^RavenLM, /),
    await placeOf(page, /^DawnChorus, /),
    await page.locator('.inspector h1').textContent(),
  ];

  test('the link to a view opens that view, and the one to a node that node', async () => {
    const { page, errors } = await open('#papers=without&hide=Benchmark&node=larknet');
    await command(page, 'Copy the link to this view');
    await notice(page).filter({ hasText: 'Copied the link to this view.' }).waitFor();
    expect(await copied(page)).toBe(page.url());

    const lark = await placeOf(page, /^LarkNet, /);
    await page.mouse.click(lark.x, lark.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await notice(page).filter({ hasText: 'Copied the link to this node.' }).waitFor();
    const other = await open(new URL(await copied(page)).hash);
    await other.page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();

    await command(page, 'Copy the code to embed this view');
    await expect.poll(() => copied(page), slowly).toContain(`<iframe src="${served.url}/?embed=1#`);
    expect([...errors, ...other.errors]).toEqual([]);
  });

  test('a view too long for a link is kept by the server: a colleague and a reload see the same picture', async () => {
    const { page, errors } = await open(longView());
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    expect(page.url().length).toBeGreaterThan(6_000);
    await command(page, 'Copy the link to this view');
    await notice(page).filter({ hasText: 'the server keeps it' }).waitFor();
    const link = await copied(page);
    expect(link).toMatch(new RegExp(`^${served.url}/#view=[\\w-]{22}$`));
    const before = await picture(page);

    const colleague = await openPage(served.browser, link, desktop);
    await colleague.page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    await expect.poll(() => picture(colleague.page), slowly).toEqual(before);
    expect(colleague.page.url()).toBe(link);
    await colleague.page.reload();
    await settled(colleague.page);
    await expect.poll(() => picture(colleague.page), slowly).toEqual(before);
    expect(colleague.page.url()).toBe(link);

    // The next step is of another view, and going back leads to the kept one.
    await colleague.page.locator('.legend-panel .legend-row', { hasText: 'Benchmarks' }).click();
    await colleague.page.waitForURL((address) => !address.hash.startsWith('#view='));
    await colleague.page.goBack();
    await colleague.page.waitForURL(link);
    expect([...errors, ...colleague.errors]).toEqual([]);
  });

  test('where the server keeps none, it is said why, and the long link is copied', async () => {
    const { page } = await open(longView());
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': '192.0.2.7' });
    await command(page, 'Copy the link to this view');
    await notice(page).filter({ hasText: 'only for browsers on its own machine' }).waitFor();
    expect((await copied(page)).length).toBeGreaterThan(6_000);

    const lost = await open(`#view=${'x'.repeat(22)}`);
    await notice(lost.page).filter({ hasText: 'keeps no view' }).waitFor();
    await placeOf(lost.page, /^LarkNet, /);
  });

  test('the whole screen is taken by button and key, and given back', async () => {
    const { page, errors } = await open();
    const isFull = () => page.evaluate<boolean>('document.fullscreenElement !== null');
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(isFull, slowly).toBe(true);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(isFull, slowly).toBe(false);
    await page.locator('.canvas').focus();
    await page.keyboard.press('f');
    await expect.poll(isFull, slowly).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull, slowly).toBe(false);
    expect(errors).toEqual([]);
  });
});
