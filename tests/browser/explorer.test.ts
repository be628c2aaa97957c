import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, farthest, openPage, phone, placeOf, serveExplorer, settled } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('the explorer in a real browser', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);

  test('opens on everything, says how much that is, and complains about nothing', async () => {
    const { page, errors } = await open();
    expect(await page.locator('.store-counts').textContent()).toMatch(/^7 papers · \d+ entities$/);
    expect(await page.locator('.status-line').textContent()).toMatch(/^Showing all \d+ nodes$/);
    expect(await page.locator('.legend-row', { hasText: 'Models' }).getAttribute('aria-label')).toMatch(
      /^Models: (\d+) of \1 shown$/,
    );
    expect(errors).toEqual([]);
  });

  test('searches by keyboard, shows the page, and its sentences with both names marked', async () => {
    const { page, errors } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('larkn');
    await page.locator('[role=option]', { hasText: 'LarkNet' }).first().waitFor();
    expect(await page.locator('[role=option] .mark-found').first().textContent()).toMatch(/^larkn/i);
    await page.keyboard.press('Enter');
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    expect(page.url()).toContain('node=larknet');

    await page.click('[aria-label^="Show the sentences about DawnChorus"]');
    await page.locator('.evidence').first().waitFor();
    expect(await page.locator('.evidence .mark-source').first().textContent()).toBe('LarkNet');
    expect(await page.locator('.evidence .mark-target').first().textContent()).toBe('DawnChorus');
    expect(await page.locator('.passage-statement').first().textContent()).toContain('is trained on DawnChorus');

    await page.locator('.evidence-caption .node-link').first().click();
    await page.locator('.paper-title', { hasText: 'Listening to Birds' }).waitFor();
    expect(await page.locator('.abstract .mark-dataset').first().textContent()).toBe('DawnChorus');
    expect(await page.locator('.paper-link').first().getAttribute('href')).toBe('https://doi.org/10.5555/lark.2021');

    await page.goBack();
    await page.locator('.evidence').first().waitFor();
    await page.goBack();
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('a click on the canvas selects a node, a click on an edge shows why it is there', async () => {
    const { page, errors } = await open('#hide=Paper,Modality');
    const lark = await placeOf(page, /^LarkNet, /);
    await page.mouse.click(lark.x, lark.y);
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    const dawn = await placeOf(page, /^DawnChorus, /);
    // At once: two clicks in quick succession on different places are no double click.
    await page.mouse.click((lark.x + dawn.x) / 2, (lark.y + dawn.y) / 2);
    await page.locator('.evidence').first().waitFor();
    expect(await page.locator('.edge-relation').textContent()).toMatch(/trained on/);
    await page.keyboard.press('Escape');
    const before = await page.locator('[data-twin] [data-node]').count();
    await page.mouse.dblclick(lark.x, lark.y);
    // Everything next to it is here already; that this is said shows that the double click came as one.
    await page.locator('.notice', { hasText: 'on the canvas already' }).waitFor();
    expect(await page.locator('[data-twin] [data-node]').count()).toBe(before);
    expect(errors).toEqual([]);
  });

  test('fits anew when the window changes, until the reader moves the camera', async () => {
    const { page, errors } = await open();
    const wide = await placeOf(page, /^LarkNet, /);
    await page.setViewportSize({ width: 820, height: 1100 });
    await expect.poll(() => farthest(page)).toBeLessThan(820);
    expect(await placeOf(page, /^LarkNet, /)).not.toEqual(wide);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => placeOf(page, /^LarkNet, /)).toEqual(wide);

    await page.click('[aria-label="Zoom in"]');
    await page.waitForURL(/camera=/);
    await page.setViewportSize({ width: 1000, height: 900 });
    await settled(page);
    expect(page.url()).toMatch(/camera=/);
    await page.click('[aria-label^="Fit"]');
    await page.waitForURL((address) => !address.hash.includes('camera='));
    expect(errors).toEqual([]);
  });

  test('the legend filters and counts; a reload finds the same view', async () => {
    const { page, errors } = await open();
    await page.locator('.legend-panel .legend-row', { hasText: 'Papers' }).click();
    await page.locator('.legend-panel .legend-row', { hasText: 'Evaluated on' }).click();
    expect(await page.locator('.status-line').textContent()).toMatch(/7 filtered out/);
    const raven = await placeOf(page, /^RavenLM, /);
    await page.mouse.click(raven.x, raven.y);
    await page.locator('.inspector h1', { hasText: 'RavenLM' }).waitFor();
    // The page lies over the canvas and nothing moved: all would fit elsewhere by now.
    await page.waitForURL(/camera=/);
    for (const press of [null, 'Zoom in']) {
      const left = page.url();
      if (press) {
        await page.click(`[aria-label="${press}"]`);
        // The address changes once the camera rests: before that the old place might be read.
        await page.waitForURL((url) => url.href !== left);
      }
      const before = await placeOf(page, /^RavenLM, /);
      if (!press) expect(before).toEqual(raven);
      const address = page.url();
      await page.reload();
      await page.locator('.inspector h1', { hasText: 'RavenLM' }).waitFor();
      expect(page.url()).toBe(address);
      await expect.poll(() => placeOf(page, /^RavenLM, /)).toEqual(before);
    }
    expect(await page.locator('.legend-panel .legend-row', { hasText: 'Papers' }).getAttribute('aria-checked')).toBe(
      'false',
    );
    // Where all is filtered out, it is said on the canvas itself, with the way back.
    for (const kind of ['Models', 'Datasets', 'Benchmarks', 'Modalities'])
      await page.locator('.legend-panel .legend-row', { hasText: kind }).click();
    await page.locator('.bare', { hasText: /Filters hide all \d+ nodes/ }).waitFor();
    await page.locator('.bare button', { hasText: 'Undo “Hide modalities”' }).click();
    await page.locator('.bare').waitFor({ state: 'detached' });
    await page.goForward();
    await page.locator('.bare button', { hasText: 'Show all' }).click();
    await expect.poll(() => page.locator('.status-line').textContent()).toMatch(/^Showing all/);
    expect(errors).toEqual([]);
  });

  test('expands a node by what is not on the canvas yet, keeps the others where they were, and collapses', async () => {
    const { page, errors } = await open('#papers=without&node=larknet');
    await page.locator('.expand-count').waitFor();
    const before = await placeOf(page, /^WingBench, /);
    const shown = () => page.locator('[data-twin] [data-node]').count();
    const first = await shown();
    await page.locator('.expand .button', { hasText: /^Expand \d+/ }).click();
    await page.locator('.expand .button', { hasText: 'Collapse' }).waitFor();
    expect(await shown()).toBeGreaterThan(first);
    expect(await placeOf(page, /^WingBench, /)).toEqual(before);
    const grown = await shown();
    await page.reload();
    await settled(page);
    expect(await shown()).toBe(grown);
    await page.locator('.expand .button', { hasText: 'Collapse' }).click();
    await expect.poll(shown).toBe(first);
    expect(errors).toEqual([]);
  });

  test('remembers the theme; a canvas that goes leaves nothing behind', async () => {
    const { page, errors } = await open();
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    const traces = async () => {
      const session = await page.context().newCDPSession(page);
      const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      const elements = await page.locator('.canvas *').count();
      return { listeners: listeners.length, elements };
    };
    const before = await traces();
    for (const other of ['dark', 'light', 'dark']) {
      await page.click(`[aria-label="Switch to the ${other} theme"]`);
      await settled(page);
    }
    expect(await traces()).toEqual(before);
    expect(await ground()).not.toBe(light);
    await page.reload();
    await settled(page);
    expect(await ground()).not.toBe(light);
    expect(errors).toEqual([]);
  });

  test('works on a phone: sheet, legend behind a button, nothing wider than the screen', async () => {
    const { page, errors } = await open('', phone);
    const lark = await placeOf(page, /^LarkNet, /);
    await page.touchscreen.tap(lark.x, lark.y);
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    const sheet = await page.locator('.inspector').boundingBox();
    expect(sheet?.width).toBe(390);
    expect(sheet?.y).toBeGreaterThan(300);
    await page.click('.legend-button');
    await page.locator('.legend-sheet .legend-row', { hasText: 'Papers' }).click();
    expect(await page.locator('.legend-sheet .legend-row', { hasText: 'Papers' }).getAttribute('aria-checked')).toBe(
      'false',
    );
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    expect(errors).toEqual([]);
  });

  test('a link that is partly spoilt opens, and says so', async () => {
    const { page } = await open('#hide=Planets&node=larknet');
    expect(await page.locator('.notice').textContent()).toMatch(/could not be read \(hide\)/);
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
  });
});

describe.skipIf(chromium === null)('the explorer with nothing to show', () => {
  test('an empty store says how papers come in; a server that is gone, how it starts', async () => {
    const served = await serveExplorer(chromium ?? '', []);
    try {
      const page = await (await served.browser.newContext(desktop)).newPage();
      await page.goto(served.url);
      await page.locator('h1', { hasText: 'No papers yet' }).waitFor();
      expect(await page.locator('.commands').textContent()).toContain('weft ingest');
      await served.stopServer();
      await page.locator('button', { hasText: 'Look again' }).click();
      await page.locator('h1', { hasText: 'does not answer' }).waitFor();
      expect(await page.locator('.state-card').textContent()).toContain('weft serve');
    } finally {
      await served.end();
    }
  });
});
