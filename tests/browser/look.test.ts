import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, placeOf, serveExplorer, settled } from './open-explorer.ts';

const chromium = findChromium();
const slowly = { timeout: 20_000 };

describe.skipIf(chromium === null)('layouts, appearance and filters in a real browser', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);
  const section = (page: Page, name: string) => page.locator('.section-trigger:visible', { hasText: name }).click();
  const status = (page: Page) => page.locator('.status-line').textContent();
  /** Nothing is being worked out any more, and the picture rests. */
  const arranged = async (page: Page) => {
    await expect.poll(() => status(page), slowly).not.toContain('…');
    await settled(page);
  };
  /** What is read twice the same: under load a picture may seem to rest between two of its frames. */
  async function steady<T>(read: () => Promise<T>): Promise<T> {
    let before = JSON.stringify(await read());
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const value = await read();
      const now = JSON.stringify(value);
      if (now === before) return value;
      before = now;
    }
  }

  test('a layout is chosen, stays over a reload, and Back undoes it; forces run until they are stopped', async () => {
    // With movement: where nodes come to rest is what counts.
    const { page, errors } = await open('#papers=without', { ...desktop, reducedMotion: 'no-preference' });
    const places = async () => [await placeOf(page, /^DawnChorus, /), await placeOf(page, /^LeafSeg, /)] as const;
    const map = await places();
    await section(page, 'Layout');
    await page.getByRole('radio', { name: 'Timeline' }).check({ force: true });
    await page.waitForURL(/layout=year/);
    // What arranges may still be on its way.
    const isInOrder = async () => {
      const [older, newer] = await places();
      return older.x < newer.x;
    };
    await expect.poll(isInOrder, slowly).toBe(true);
    await arranged(page);
    const timeline = await steady(places);
    expect(timeline).not.toEqual(map);

    await page.getByRole('radio', { name: 'Forces' }).check({ force: true });
    await page.waitForURL(/iterations=200/);
    await arranged(page);
    const runOn = async () => {
      const before = (await page.locator('.run .legend-count').textContent()) ?? '';
      await page.getByRole('button', { name: 'Run on' }).click();
      await expect.poll(() => page.locator('.run .legend-count').textContent()).not.toBe(before);
      // A pointer would wait for a frame between two that the forces draw, and a slow machine has none.
      await page.getByRole('button', { name: 'Stop' }).dispatchEvent('click');
      const number = before.replace(/\D/g, '');
      await page.waitForURL(({ hash }) => /iterations=\d+/.test(hash) && !hash.includes(`iterations=${number}&`));
      await arranged(page);
    };
    await runOn();
    expect(page.url()).not.toContain('camera=');
    // Where forces rest, a node that is dragged moves no other.
    const [dawn, leaf] = await steady(places);
    await page.mouse.move(dawn.x, dawn.y);
    await page.mouse.down();
    await page.mouse.move(dawn.x + 40, dawn.y + 30, { steps: 3 });
    await page.mouse.up();
    await page.waitForURL(/pins=/);
    await arranged(page);
    const dragged = await steady(places);
    expect(dragged[1]).toEqual(leaf);
    expect(Math.hypot(dragged[0].x - dawn.x, dragged[0].y - dawn.y)).toBeGreaterThan(20);
    await runOn();
    const forces = await steady(places);
    expect(page.url()).toContain('held=');
    expect(forces[1]).not.toEqual(leaf);
    await page.reload();
    await settled(page);
    await expect.poll(places, slowly).toEqual(forces);

    for (let i = 0; i < 4; i++) await page.goBack();
    await page.waitForURL(/layout=year/);
    await expect.poll(places, slowly).toEqual(timeline);
    await page.goBack();
    await expect.poll(places, slowly).toEqual(map);
    expect(errors).toEqual([]);
  });

  test('what is hidden moves nothing, over a reload too, until all is arranged anew', async () => {
    const { page, errors } = await open('#papers=without');
    const places = async () => [await placeOf(page, /^DawnChorus, /), await placeOf(page, /^RavenLM, /)] as const;
    const map = await places();
    await section(page, 'Layout');
    await page.getByRole('radio', { name: 'Forces' }).check({ force: true });
    await expect.poll(places, slowly).not.toEqual(map);
    await arranged(page);
    const before = await steady(places);
    const finch = await placeOf(page, /^FinchFormer, /);
    await page.mouse.click(finch.x, finch.y);
    await page.waitForURL(/node=finchformer/);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Delete');
    await page.waitForURL(/grow=/);
    await arranged(page);
    expect(await steady(places)).toEqual(before);
    await page.reload();
    await arranged(page);
    await expect.poll(places, slowly).toEqual(before);
    await section(page, 'Layout');
    await page.getByRole('button', { name: 'Arrange all anew' }).click();
    await page.waitForURL(/arranged-without=/);
    await expect.poll(places, slowly).not.toEqual(before);
    expect(errors).toEqual([]);
  });

  test('filters combine, count what they hide, play by year, and are taken back in one step', async () => {
    const { page, errors } = await open();
    await section(page, 'Filters');
    const from = page.getByRole('slider', { name: 'Year: from' });
    await from.focus();
    await from.press('ArrowRight');
    await from.press('ArrowRight');
    expect(await status(page)).toMatch(/^Showing \d+ of \d+ · \d+ filtered out/);
    // Two presses, one after the other, are one step.
    await page.waitForURL(/years=2022%2C2023/);
    expect(await from.getAttribute('aria-valuetext')).toBe('2022');
    const byYear = await status(page);
    await page.getByRole('checkbox', { name: /Meadow Conference/ }).check();
    await page.waitForURL(/venues=/);
    // What was ticked or dragged has the focus still, and its step is undone all the same.
    await page.keyboard.press('Control+z');
    await page.waitForURL((url) => !url.hash.includes('venues='));
    await page.keyboard.press('Control+Shift+z');
    await page.waitForURL(/venues=/);
    await arranged(page);
    expect(await status(page)).not.toBe(byYear);
    await page.locator('.legend-panel').getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL((url) => !/years|venues/.test(url.hash));
    expect(await status(page)).toMatch(/^Showing all/);

    const shown = () => page.locator('[data-twin] [data-node]').count();
    const all = await shown();
    await page.getByRole('checkbox', { name: /Ada Reed/ }).check();
    await page.waitForURL(/authors=/);
    await expect.poll(shown).toBeLessThan(all);
    await page.goBack();
    await expect.poll(shown).toBe(all);

    await page.getByRole('searchbox', { name: 'Part of a key term' }).fill('bird');
    await page.getByRole('checkbox', { name: /bird recognition/ }).check();
    await page.waitForURL(/terms=/);
    await expect.poll(shown).toBeLessThan(all);
    await page.goBack();
    await expect.poll(shown).toBe(all);

    await page.getByRole('button', { name: 'Play the years' }).click();
    const year = page.locator('.filter', { hasText: 'Year' }).first().locator('.filter-value');
    await expect.poll(() => year.textContent()).toBe('2020–2021');
    await page.getByRole('button', { name: 'Stop playing' }).click();
    await page.waitForURL(/years=2020%2C202\d/);
    await page.goBack();
    await expect.poll(shown).toBe(all);
    expect(errors).toEqual([]);
  });

  test('sizes and colours follow what is chosen, and the legend says so and filters by it', async () => {
    const { page, errors } = await open('#papers=with&colour=venue&size=betweenness&edge-names=yes&edge-colour=plain');
    await arranged(page);
    expect(await page.locator('.key', { hasText: 'betweenness' }).locator('circle').count()).toBe(3);
    await section(page, 'Appearance');
    expect(await page.getByLabel('Node size').inputValue()).toBe('betweenness');
    await page.locator('.legend-panel .legend-row', { hasText: 'Meadow Conference' }).click();
    await page.waitForURL(/venues=/);
    await arranged(page);
    await expect.poll(() => status(page)).toContain('filtered out');
    await page.getByLabel('Node colour').selectOption('year');
    expect(await page.locator('.ramp').textContent()).toMatch(/2020.*2023/);
    await page.getByLabel('Node size').selectOption('same');
    expect(await page.locator('.key', { hasText: 'Size' }).count()).toBe(0);
    await page.waitForURL(/size=same/);
    await settled(page);
    expect(errors).toEqual([]);
  });

  test('on a phone all of it is in the sheet behind the legend, and fits', async () => {
    const { page, errors } = await open('', phone);
    await page.click('.legend-button');
    await page.locator('.legend-sheet .section-trigger', { hasText: 'Filters' }).tap();
    await page.locator('.legend-sheet .histogram').first().waitFor();
    await page.locator('.legend-sheet .section-trigger', { hasText: 'Layout' }).tap();
    await page.locator('.legend-sheet .tile', { hasText: 'Circle' }).tap();
    await page.waitForURL(/layout=circular/);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    const sheet = await page.locator('.legend-sheet').boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(845);
    const tooSmall = await page
      .locator('.legend-sheet button:visible:not(.text-button), .legend-sheet .tile:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 40).map((one) => one.outerHTML));
    expect(tooSmall).toEqual([]);
    await page.click('[aria-label="Close the legend"]');
    await arranged(page);
    expect(errors).toEqual([]);
  });
});
