import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, placeOf, places, serveExplorer, settled } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('steps on the canvas', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);
  const shown = (page: Page) => page.locator('[data-twin] [data-node]').count();
  const heading = (page: Page, text: string | RegExp) =>
    page.locator('.inspector h1', { hasText: text }).waitFor({ timeout: 20_000 });
  const nameOfSteps = async (page: Page) => {
    await page.click('[aria-label="All steps"]');
    await page.locator('.menu:focus, .menu :focus').first().waitFor();
    const names = await page.locator('.menu [data-step]').allTextContents();
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'detached' });
    return names;
  };

  test('are undone by key, button, list and Back, which agree; a reload knows them still', async () => {
    const { page, errors } = await open('#papers=without');
    const all = await shown(page);
    const before = await places(page);
    const lark = await placeOf(page, /^LarkNet, /);
    // Going somewhere moves the camera, and undoing it brings back the very same picture.
    await page.locator('[data-twin] [data-node="larknet"]').dispatchEvent('click');
    await page.waitForURL(/camera=/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => places(page)).toEqual(before);
    await settled(page);
    await expect.poll(() => page.url()).not.toContain('camera=');

    await page.mouse.click(lark.x, lark.y);
    await heading(page, 'LarkNet');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => shown(page)).toBe(all - 1);
    expect(await page.locator('.status-line').textContent()).toMatch(
      new RegExp(`^Showing ${all - 1} of ${all} · 1 hidden by hand$`),
    );
    await page.locator('.legend-panel .legend-row', { hasText: 'Benchmarks' }).click();
    expect(await nameOfSteps(page)).toEqual(['Hide benchmarks', 'Hide LarkNet', 'Select LarkNet', 'Open']);

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown(page)).toBe(all);
    await heading(page, 'LarkNet');
    await page.waitForURL(/node=larknet/);
    await page.goForward();
    await expect.poll(() => shown(page)).toBe(all - 1);
    await page.click('[aria-label="Redo"]');
    await expect.poll(() => page.url()).toContain('hide=Benchmark');

    await page.reload();
    await settled(page);
    expect(await nameOfSteps(page)).toEqual(['Hide benchmarks', 'Hide LarkNet', 'Select LarkNet', 'Open']);
    await page.click('[aria-label="All steps"]');
    await page.locator('.menu-item', { hasText: 'Select LarkNet' }).click();
    await expect.poll(() => shown(page)).toBe(all);
    await page.goBack();
    await page.waitForURL((address) => !address.hash.includes('node='));
    await page.locator('.legend-panel .legend-row', { hasText: 'Models' }).click();
    expect(await nameOfSteps(page)).toEqual(['Hide models', 'Open']);
    expect(errors).toEqual([]);
  });

  test('the menu of a node says what expanding brings, by relation and kind, and brings it', async () => {
    const { page, errors } = await open('#papers=without');
    const lark = await placeOf(page, /^LarkNet, /);
    const before = await shown(page);
    await page.mouse.click(lark.x, lark.y, { button: 'right' });
    await page.locator('.menu-item', { hasText: /^Expand\d+ of \d+/ }).click();
    await page.locator('.menu-item', { hasText: /mentioned in Papers0 of 2/ }).click();
    await expect.poll(() => shown(page)).toBe(before + 2);
    await page.waitForURL(/grow=/);

    await page.mouse.click(lark.x, lark.y, { button: 'right' });
    await page.locator('.menu-item', { hasText: 'Only this and its neighbours' }).click();
    await expect.poll(() => shown(page)).toBeLessThan(before);
    await page.locator('.canvas').focus();
    await page.keyboard.press('o');
    await expect.poll(() => shown(page)).toBe(1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown(page)).toBe(before);
    // All that came back is in sight again, where it was.
    await expect.poll(() => placeOf(page, /^LarkNet, /)).toEqual(lark);
    expect(page.url()).not.toContain('camera=');
    expect(errors).toEqual([]);
  });

  test('a menu opens by keys and walks by arrows; a long press opens it on a phone', async () => {
    const { page, errors } = await open('#papers=without&node=larknet');
    await heading(page, 'LarkNet');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu:focus, .menu :focus').first().waitFor();
    await page.keyboard.press('s');
    await page.locator('.menu-item[data-highlighted]', { hasText: 'Select neighbours' }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, /\d nodes selected/);
    expect(await page.locator('[data-announcer]').textContent()).toMatch(/^\d nodes selected$/);
    expect(errors).toEqual([]);

    const small = await open('#papers=without', phone);
    const raven = await placeOf(small.page, /^RavenLM, /);
    const session = await small.page.context().newCDPSession(small.page);
    const touch = { x: raven.x, y: raven.y };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [touch] });
    await small.page.locator('.menu-head', { hasText: 'RavenLM' }).waitFor();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await small.page.locator('.menu-item', { hasText: 'Hide' }).tap();
    await expect.poll(() => small.page.locator('[data-twin] [data-node]', { hasText: /^RavenLM/ }).count()).toBe(0);
    expect(small.errors).toEqual([]);
  });

  test('a finger places a node, draws a lasso and a box, and two of them zoom; a phone that is turned turns the map', async () => {
    const { page, errors } = await open('#papers=without', phone);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    const draw = async ([first, ...others]: { x: number; y: number }[]) => {
      if (first !== undefined) await touch('touchStart', first);
      for (const point of others) await touch('touchMove', point);
      await touch('touchEnd');
    };
    const before = await placeOf(page, /^LarkNet, /);
    await draw([before, { x: before.x + 20, y: before.y }, { x: before.x + 40, y: before.y - 30 }]);
    await page.waitForURL(/pins=/);
    const lark = await placeOf(page, /^LarkNet, /);
    // A finger is taken for a drag only once it has moved.
    expect(Math.hypot(lark.x - before.x - 20, lark.y - before.y + 30)).toBeLessThan(6);
    const pinned = page.url();
    const dawn = await placeOf(page, /^DawnChorus, /);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect
      .poll(async () => {
        const [one, other] = [await placeOf(page, /^LarkNet, /), await placeOf(page, /^DawnChorus, /)];
        // What was right of it is below it now, on the same scale.
        return Math.abs((one.x - other.x) / (lark.y - dawn.y) + (one.y - other.y) / (lark.x - dawn.x));
      })
      .toBeLessThan(0.05);
    expect(page.url()).toBe(pinned);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(async () => Math.hypot((await placeOf(page, /^LarkNet, /)).x - lark.x)).toBeLessThan(2);
    const corner = (right: number, down: number) => ({ x: lark.x + 14 * right, y: lark.y + 14 * down });
    await page.getByRole('button', { name: /^Select by a lasso/ }).tap();
    await draw([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]);
    await heading(page, 'LarkNet');
    await page.waitForURL(/node=larknet/);

    await page.getByRole('button', { name: 'All commands' }).tap();
    await page.getByRole('combobox', { name: /command/ }).fill('box');
    await page.getByRole('option', { name: /Select by a box/ }).tap();
    await page.locator('.canvas[data-tool=box]').waitFor();
    const sheet = (await page.locator('.inspector').boundingBox())?.y ?? 844;
    await draw([
      { x: 4, y: 120 },
      { x: 200, y: sheet - 100 },
      { x: 380, y: sheet - 6 },
    ]);
    await heading(page, /\d+ nodes selected/);

    const [x, y] = [195, 250];
    await touch('touchStart', { x: x - 30, y }, { x: x + 30, y });
    for (const reach of [50, 80, 110]) await touch('touchMove', { x: x - reach, y }, { x: x + reach, y });
    await touch('touchEnd');
    await page.waitForURL((url) => Number(/camera=[^&]*%2C([\d.]+)/.exec(url.hash)?.[1] ?? 1) < 0.8);
    expect(errors).toEqual([]);
  });

  test('several nodes are chosen by Shift and click, a box and a lasso', async () => {
    const { page, errors } = await open('#papers=without');
    const lark = await placeOf(page, /^LarkNet, /);
    const dawn = await placeOf(page, /^DawnChorus, /);
    await page.mouse.click(lark.x, lark.y);
    await page.keyboard.down('Shift');
    await page.mouse.click(dawn.x, dawn.y);
    await heading(page, '2 nodes selected');
    await page.mouse.click(dawn.x, dawn.y);
    await page.keyboard.up('Shift');
    await heading(page, 'LarkNet');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Escape');

    const drag = async (points: readonly (readonly [number, number])[]) => {
      const [[x, y] = [0, 0], ...others] = points;
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const [toX, toY] of others) await page.mouse.move(toX, toY);
      await page.mouse.up();
    };
    const around = (side: number) =>
      [
        [lark.x - side, lark.y - side],
        [lark.x + side, lark.y - side],
        [lark.x + side, lark.y + side],
        [lark.x - side, lark.y + side],
      ] as const;
    await page.keyboard.down('Alt');
    await drag(around(14));
    await page.keyboard.up('Alt');
    await heading(page, 'LarkNet');
    await page.keyboard.press('Escape');
    await page.click('[aria-label^="Select by a box"]');
    const box = await page.locator('.canvas').boundingBox();
    const [left, top] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 60];
    await drag([
      [left, top],
      [left + 1_190, top + 780],
    ]);
    await heading(page, new RegExp(`^${await shown(page)} nodes selected`));
    await page.click('.nodes-kind:has-text("Datasets") .text-button');
    await heading(page, '2 nodes selected');
    await page.locator('.nodes-actions .button', { hasText: 'Only these' }).click();
    await expect.poll(() => shown(page)).toBe(2);
    expect(errors).toEqual([]);
  });

  test('a dragged node stays where it is put, for whoever has the link, until it is unpinned', async () => {
    const { page, errors } = await open('#papers=without');
    const before = await placeOf(page, /^LarkNet, /);
    const lowest = Math.max(...(await places(page)).map(({ y }) => y));
    const [x, y] = [before.x + 90, lowest + 20];
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 1, before.y + 1);
    await page.mouse.move(x, y);
    await page.mouse.up();
    await page.waitForURL(/pins=/);
    // It stands beyond the frame now, and the camera stays where it was all the same.
    await page.waitForURL(/camera=/);
    const put = await placeOf(page, /^LarkNet, /);
    expect(Math.hypot(put.x - x, put.y - y)).toBeLessThan(4);
    const other = await open(new URL(page.url()).hash);
    expect(await placeOf(other.page, /^LarkNet, /)).toEqual(put);
    await page.mouse.click(put.x, put.y);
    await heading(page, 'LarkNet');
    await page.locator('.canvas').focus();
    await page.keyboard.press('p');
    await expect.poll(() => placeOf(page, /^LarkNet, /)).toEqual(before);
    expect(page.url()).not.toContain('pins=');
    expect(errors).toEqual([]);
  });
});
