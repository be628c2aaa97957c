import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, serveExplorer } from './open-explorer.ts';
import { papers } from './papers.ts';

const chromium = findChromium();
const undated = {
  id: 'undated',
  title: 'Notes on RavenLM',
  abstract: 'We evaluate RavenLM on NestQA once more, and on nothing else.',
};

describe.skipIf(chromium === null)('the timeline', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '', [...papers, undated]);
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);

  test('shows names by year, filters the canvas by its brush, and leads to a name', async () => {
    const { page, errors } = await open();
    const drawn = () => page.locator('[data-twin] [data-node]').count();
    const whole = await drawn();
    await page.keyboard.press('t');
    await page.locator('.year-bar').first().waitFor();
    expect(await page.locator('.year-bar').count()).toBe(4);
    expect(await page.locator('.timeline-undated').textContent()).toContain('1 paper without a year stands in no bar');

    await page.locator('.year-bar').first().click();
    await page.locator('.timeline-kept', { hasText: '2020–2020' }).waitFor();
    await expect.poll(drawn).toBeLessThan(whole);
    await page.locator('.timeline-kept button', { hasText: 'all years' }).click();
    await expect.poll(drawn).toBe(whole);

    await page.locator('.timeline-choices button', { hasText: 'New' }).click();
    const row = page.locator('.timeline-list li', { hasText: 'RavenLM' });
    await page.locator('.timeline-choices button', { hasText: 'Steady' }).click();
    await row.locator('.node-link').click();
    await page.locator('.inspector h1', { hasText: 'RavenLM' }).waitFor();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('"trend":"steady"');
    expect(errors).toEqual([]);
  });

  test('is moved by keys, as one step that can be undone', async () => {
    const { page } = await open();
    await page.keyboard.press('t');
    const thumb = page.getByRole('slider', { name: 'Years on the canvas: to' });
    await thumb.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.timeline-kept', { hasText: '2020–2021' }).waitFor();
    await expect.poll(() => page.url()).toContain('years=2020');
    await page.keyboard.press('Control+z');
    await page.locator('.timeline-kept', { hasText: 'All years' }).waitFor();
  });

  test('fits a phone', async () => {
    const { page } = await open('', phone);
    await page.locator('.header-ask').tap();
    await page.locator('.drawer-tab', { hasText: 'Timeline' }).tap();
    await page.locator('.year-bar').first().waitFor();
    const wide = await page.locator('.timeline').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(wide).toBeLessThan(2);
  });
});
