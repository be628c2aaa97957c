import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, placeOf, serveExplorer, settled } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('finding one’s way', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);

  test('the palette finds entities and commands; the keys are listed', async () => {
    const { page, errors } = await open();
    await page.keyboard.press('Control+k');
    await page.locator('.palette-input:focus').waitFor();
    // What may be done at once stands first, and the palette does not offer itself.
    await page.locator('.palette-list [data-highlighted]', { hasText: 'Ask the graph' }).waitFor();
    await page.keyboard.type('raven');
    await page.locator('.palette-list [data-highlighted]', { hasText: 'RavenLM' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector h1', { hasText: 'RavenLM' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.locator('.palette-input:focus').waitFor();
    await page.keyboard.type('all datasets');
    await page.locator('.palette-list [data-highlighted]', { hasText: 'Select all datasets' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector h1', { hasText: '2 nodes selected' }).waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('?');
    await page.locator('.help', { hasText: 'Undo' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.help').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('a key term is found by search and on pages, and leads to its papers', async () => {
    const { page, errors } = await open();
    await page.fill('.search-input', 'bird recognition');
    const hit = page.locator('.search-group', { hasText: 'Key terms' }).locator('.search-item', { hasText: '1 paper' });
    await hit.click();
    await page
      .locator('.drawer', { hasText: 'Papers about a term' })
      .locator('tbody', { hasText: 'WingBench' })
      .waitFor();
    await page.goto(`${served.url}/#papers=with&node=paper%3Alarkspur`);
    await page.locator('.term-tags button', { hasText: /^bird$/ }).click();
    await page.locator('.drawer tbody', { hasText: 'Measuring Bird Recognition' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('views are saved, opened, renamed, exported, imported and deleted', async () => {
    const { page, errors } = await open('#papers=without&node=larknet');
    await page.click('[aria-label="Saved views"]');
    await page.fill('[aria-label^="Name of the view"]', 'Songbirds');
    await page.keyboard.press('Enter');
    await page.locator('.view-open', { hasText: 'Songbirds' }).waitFor();
    await page.click('[aria-label="Rename Songbirds"]');
    await page.fill('[aria-label="New name of Songbirds"]', 'Larks');
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Export')]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'weft-views',
      version: 1,
      views: [{ name: 'Larks' }],
    });
    await page.click('[aria-label="Delete Larks"]');
    await page.locator('.views-none').waitFor();
    const choose = '.dialog input[type=file]';
    await page.setInputFiles(choose, { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.locator('.views-said', { hasText: 'a.json was not imported. It is not JSON' }).waitFor();
    await page.setInputFiles(choose, file);
    await page.locator('.view-open', { hasText: 'Larks' }).waitFor();
    await page.keyboard.press('Escape');
    await page.goto(served.url);
    await settled(page);
    await page.keyboard.press('v');
    await page.locator('.view-open', { hasText: 'Larks' }).click();
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    expect(page.url()).toContain('papers=without');
    expect(errors).toEqual([]);
  });

  test('arrows walk from neighbour to neighbour, and Enter goes into the page', async () => {
    const { page, errors } = await open('#papers=without&hide=Modality');
    const lark = await placeOf(page, /^LarkNet, /);
    await page.mouse.click(lark.x, lark.y);
    await page.locator('.inspector h1', { hasText: 'LarkNet' }).waitFor();
    const bench = await placeOf(page, /^WingBench, /);
    await page.locator('.canvas').focus();
    const across = Math.abs(bench.x - lark.x) > Math.abs(bench.y - lark.y);
    const key = across ? (bench.x > lark.x ? 'ArrowRight' : 'ArrowLeft') : bench.y > lark.y ? 'ArrowDown' : 'ArrowUp';
    await page.keyboard.press(key);
    await expect.poll(() => page.locator('[data-announcer]').textContent()).not.toMatch(/^LarkNet/);
    expect(await page.locator('[data-announcer]').textContent()).toMatch(/, \d+ neighbours? drawn$/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate<boolean>('document.activeElement.matches(".inspector-body")')).toBe(true);
    expect(errors).toEqual([]);
  });

  test('the map is there while part of the graph is out of sight, and moves the camera', async () => {
    const { page, errors } = await open();
    expect(await page.locator('.minimap').isVisible()).toBe(false);
    for (let i = 0; i < 3; i++) await page.click('[aria-label="Zoom in"]');
    await page.locator('.minimap').waitFor();
    await page.waitForURL(/camera=/);
    const before = page.url();
    await page.locator('.minimap').click({ position: { x: 20, y: 20 } });
    await page.waitForURL((address) => address.href !== before);
    await page.click('[aria-label^="Map of the whole graph"]');
    await expect.poll(() => page.locator('.minimap').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('an edge chosen from a list brings both ends into sight', async () => {
    const { page, errors } = await open('#papers=without&node=larknet&camera=3,3,0.1');
    await page.click('[aria-label^="Show the sentences about DawnChorus"]');
    await page.locator('.evidence').first().waitFor();
    for (const name of [/^LarkNet, /, /^DawnChorus, /]) {
      await expect.poll(async () => isSeen(await placeOf(page, name))).toBe(true);
    }
    expect(errors).toEqual([]);
  });

  test('a link to what the graph has not got says so in plain words', async () => {
    const { page } = await openPage(served.browser, `${served.url}/#node=dodo&grow=[["expand","dodo",5]]`);
    await page.locator('.page-failed h2', { hasText: 'This graph does not have it' }).waitFor();
    expect(await page.locator('.notice').textContent()).toContain('no “dodo”');
  });

  test('a view stands in a frame of another page, without the chrome, and leads to all of it', async () => {
    const { page } = await open('#node=ravenlm');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Control+k');
    await page.locator('.palette-input:focus').waitFor();
    await page.keyboard.type('embed');
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: 'Copied the code' }).waitFor();
    const code = String(await page.evaluate('navigator.clipboard.readText()'));

    const host = await page.context().newPage();
    await host.setContent(`<h1>Somebody's page</h1>${code}`);
    const frame = host.frameLocator('iframe');
    await frame.locator('.canvas[data-settled]').waitFor();
    await frame.locator('.inspector h1', { hasText: 'RavenLM' }).waitFor();
    expect(await frame.locator('.header, .legend-panel').count()).toBe(0);
    const [whole] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.embed-bar').click()]);
    await whole.locator('.header').waitFor();
    await whole.locator('.inspector h1', { hasText: 'RavenLM' }).waitFor();
  });
});

const isSeen = ({ x, y }: { x: number; y: number }): boolean => x > 236 && x < 1_040 && y > 54 && y < 900;
