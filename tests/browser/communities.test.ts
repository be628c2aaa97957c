import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, serveExplorer, settled } from './open-explorer.ts';

const chromium = findChromium();

/** Enough papers for several communities. */
const records = readFileSync(join(import.meta.dirname, '../../sample/papers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 70)
  .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));

describe.skipIf(chromium === null)('an overview in communities, in a real browser', { timeout: 120_000 }, () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '', records);
  });
  afterAll(() => served?.end());

  const open = (fragment: string, options = desktop) =>
    openPage(served.browser, `${served.url}/#as=communities${fragment}`, options);
  const status = async (page: Page) => (await page.locator('.status-line').textContent()) ?? '';
  const marks = (page: Page) => page.locator('[data-twin] [data-node^="community:"]');
  const nodes = (page: Page) => page.locator('[data-twin] [data-node]:not([data-node^="community:"])');

  const placesOf = async (page: Page) => {
    await settled(page);
    return nodes(page).evaluateAll((all) => all.map((node) => [node.dataset.node, node.dataset.at]));
  };

  /** Where the largest community's mark is drawn, and its name. */
  async function largest(page: Page) {
    await settled(page);
    const first = marks(page).first();
    const [x = 0, y = 0] = ((await first.getAttribute('data-at')) ?? '').split(',').map(Number);
    const canvas = await page.locator('.canvas').boundingBox();
    const name = ((await first.textContent()) ?? '').replace(/, community of .*/, '');
    return { name, x: (canvas?.x ?? 0) + x, y: (canvas?.y ?? 0) + y };
  }

  test('a click shows what a community is about; a double click opens it, and a reload finds it open', async () => {
    const { page, errors } = await open('');
    const count = await marks(page).count();
    expect(count).toBeGreaterThan(3);
    expect(await nodes(page).count()).toBe(0);
    expect(await status(page)).toMatch(new RegExp(`^Showing ${count} communities of \\d+ nodes$`));

    const { name, x, y } = await largest(page);
    await page.mouse.click(x, y);
    await page.locator('.inspector h1', { hasText: name }).waitFor();
    expect(page.url()).toContain('community=');
    await page.locator('.inspector h2', { hasText: 'Most prominent' }).waitFor();
    await page.waitForTimeout(500);
    await page.mouse.dblclick(x, y);
    await page.locator('.expand-count', { hasText: /\d+ on the canvas/ }).waitFor();
    await expect.poll(() => nodes(page).count()).toBeGreaterThan(5);
    expect(await marks(page).count()).toBeLessThan(count);
    expect(decodeURIComponent(page.url())).toContain('grow=[["open",');

    await settled(page);
    const shown = await status(page);
    await page.locator('.inspector-close').click();
    await page.waitForURL((address) => !address.hash.includes('community='));
    // What a panel stands over is open already.
    await settled(page);
    expect(await status(page)).toBe(shown);
    await page.reload();
    await settled(page);
    await expect.poll(() => status(page)).toBe(shown);
    // Steps keep the camera with which they were left: what was opened by hand folds, what the camera opened does so by it.
    await page.goBack();
    await page.goBack();
    await page.keyboard.press('0');
    await expect.poll(() => marks(page).count()).toBe(count);
    expect(errors).toEqual([]);
  });

  test('zooming in dissolves communities into what is in them, and zooming out folds them', async () => {
    const { page, errors } = await open('');
    const whole = await status(page);
    const { x, y } = await largest(page);
    const zoomIn = async () => {
      await page.mouse.move(x, y);
      for (let i = 0; i < 3; i++) {
        await page.mouse.wheel(0, -240);
        await settled(page);
      }
    };
    await zoomIn();
    await expect.poll(() => nodes(page).count()).toBeGreaterThan(5);
    const seen = await placesOf(page);
    await expect.poll(() => status(page)).toMatch(/^Showing \d+ communit(y|ies) and \d+ of \d+ nodes/);
    // The camera alone decided: there is nothing to undo, and the address holds no more than its place.
    expect(page.url()).not.toContain('grow=');
    expect(await page.locator('[aria-label^="Undo"]').isDisabled()).toBe(true);
    await page.locator('[aria-label^="Fit"]').click();
    await expect.poll(() => status(page)).toBe(whole);
    expect(await nodes(page).count()).toBe(0);

    // In motion they come out of their mark and go back into it, and end where they would stand without.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await zoomIn();
    await expect.poll(() => placesOf(page)).toEqual(seen);
    await page.locator('[aria-label^="Fit"]').click();
    await expect.poll(() => status(page)).toBe(whole);
    expect(await nodes(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('by keyboard: from one to the next, Enter opens, the palette folds, Ctrl+Z takes it back', async () => {
    const { page, errors } = await open('');
    const count = await marks(page).count();
    await marks(page).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.inspector h1').waitFor();
    const first = await page.locator('.inspector h1').textContent();
    await page.locator('.canvas').focus();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await page.locator('.inspector h1').textContent()) !== first) break;
    }
    await expect.poll(() => page.locator('.inspector h1').textContent()).not.toBe(first);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Enter');
    await page.locator('.expand-count', { hasText: /\d+ on the canvas/ }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Fold the selected');
    await page.locator('[role=option]', { hasText: 'Fold the selected community' }).click();
    await page.locator('.expand-count', { hasText: 'Drawn as one mark' }).waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('0');
    await expect.poll(() => marks(page).count()).toBe(count);
    await page.keyboard.press('Control+z');
    await page.locator('.expand-count', { hasText: /\d+ on the canvas/ }).waitFor();
    expect(errors).toEqual([]);
  });

  test('the legend hides one, and changes to nodes and back; search shows what no one has loaded', async () => {
    const { page, errors } = await open('');
    const count = await marks(page).count();
    const { name } = await largest(page);
    await page
      .locator('.legend-panel .legend-group', { hasText: name.split(' · ')[0] ?? name })
      .first()
      .click();
    await expect.poll(() => marks(page).count()).toBe(count - 1);
    expect(await page.locator('.status-line').textContent()).toMatch(/\d filtered out Show all$/);
    await page.keyboard.press('Control+z');
    await page.locator('.legend-panel .segments button', { hasText: 'Nodes' }).click();
    await page.waitForURL(/as=nodes/);
    await expect.poll(() => nodes(page).count()).toBeGreaterThan(50);
    expect(await marks(page).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => marks(page).count()).toBe(count);

    await page.keyboard.press('/');
    await page.keyboard.type('imagenet');
    await page
      .locator('[role=option]', { hasText: /^ImageNet/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector h1', { hasText: 'ImageNet' }).waitFor();
    await expect.poll(() => page.locator('[data-twin] [data-node="imagenet"]').count()).toBe(1);
    // The camera came near, and its community opened around it.
    await expect.poll(() => nodes(page).count()).toBeGreaterThan(5);

    // Of what is not drawn its menu offers nothing that is done with places, but to draw it.
    await page.goto(`${served.url}/#as=communities&node=imagenet`);
    await expect.poll(() => page.locator('[data-twin] [data-node="imagenet"]').count()).toBe(0);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu-item', { hasText: 'Show on the canvas' }).waitFor();
    expect(await page.locator('.menu-item', { hasText: /Pin here|Hide/ }).count()).toBe(0);
    await page.locator('.menu-item', { hasText: 'Show on the canvas' }).click();
    await expect.poll(() => page.locator('[data-twin] [data-node="imagenet"]').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test('on a phone: a tap shows its page, its menu opens it', async () => {
    const { page, errors } = await open('', phone);
    const { name, x, y } = await largest(page);
    await page.touchscreen.tap(x, y);
    await page.locator('.inspector h1', { hasText: name }).waitFor();
    await page.locator('.inspector .button', { hasText: 'Open' }).tap();
    await expect.poll(() => nodes(page).count()).toBeGreaterThan(5);
    await page.locator('.inspector .button', { hasText: 'Fold' }).tap();
    await page.locator('.expand-count', { hasText: 'Drawn as one mark' }).waitFor();
    await settled(page);
    expect(await marks(page).filter({ hasText: name }).count()).toBe(1);
    expect(errors).toEqual([]);
  });
});
