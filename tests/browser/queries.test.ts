import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, serveExplorer } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('asking the graph', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);

  test('a query is found, answered in one click, put on the canvas, and leads to pages', async () => {
    const { page, errors } = await open();
    const drawn = () => page.locator('[data-twin] [data-node]').count();
    const whole = await drawn();
    await page.keyboard.press('q');
    await page.locator('.ask-search:focus').waitFor();
    await page.keyboard.type('evaluated dataset benchmark which');
    await page.locator('.ask-item', { hasText: /^Models evaluated on a dataset or benchmark$/ }).click();
    // The example is of another graph; here most papers evaluate on WingBench.
    await page.locator('.ask-table td', { hasText: 'RavenLM' }).waitFor();
    expect(await page.locator('.ask-input').inputValue()).toBe('WingBench');
    const rows = await page.locator('.ask-table tbody tr').count();
    expect(await page.locator('.ask-count').textContent()).toMatch(new RegExp(`^${rows} rows · .+ m?s$`));

    await page.locator('.ask-sort', { hasText: 'Model' }).click();
    const names = await page.locator('.ask-table tbody td:first-child').allTextContents();
    expect(names).toEqual(names.toSorted());
    expect(await page.locator('.ask-table th').first().getAttribute('aria-sort')).toBe('ascending');
    await page.locator('.ask-table .node-link', { hasText: 'RavenLM' }).click();
    await page.locator('.inspector h1', { hasText: 'RavenLM' }).waitFor();
    await page.locator('.ask-draw button', { hasText: 'Show on the canvas' }).click();
    await page.locator('.inspector h1', { hasText: `${rows + 1} nodes selected` }).waitFor();
    await page.locator('.ask-draw button', { hasText: 'Only this' }).click();
    await expect.poll(drawn).toBe(rows + 1);

    await page.locator('.ask-search').fill('introduce both');
    await page.locator('.ask-item').click();
    await page.locator('.ask-note', { hasText: /^No rows: / }).waitFor();
    await page.locator('.ask-search').press('Escape');
    await page.locator('.ask').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    await expect.poll(drawn).toBe(whole);
    expect(errors).toEqual([]);
  });

  test('suggests values as one types, says what is wrong, and gives rows and Cypher to keep', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+k');
    await page.locator('.palette-input:focus').waitFor();
    await page.keyboard.type('papers that mention a');
    await page.locator('.palette-list [data-highlighted]', { hasText: 'Papers that mention a name' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ask-table tbody tr').first().waitFor();

    await page.locator('.ask-input').click();
    await page.keyboard.type('nest');
    await page.locator('[role=option][data-highlighted]', { hasText: 'NestQA' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ask-table td', { hasText: 'Questions about Nests' }).waitFor();
    const coming = page.waitForEvent('download');
    await page.locator('.ask-files button', { hasText: 'CSV' }).click();
    const csv = readFileSync((await (await coming).path()) ?? '', 'utf8');
    expect(csv).toContain('Paper,Paper id,Year,Venue,Mentions,Introduces it\r\n');
    expect(csv).toContain('NestQA: Questions about Nests,paper:nestqa,2022,');

    await page.locator('.ask-segments button', { hasText: 'Cypher' }).click();
    await page.locator('.ask-cypher', { hasText: 'MATCH' }).waitFor();
    expect(await page.locator('.ask-cypher dl').textContent()).toContain('$entity"nestqa"');

    await page.locator('.ask-input').fill('Nonsense');
    await page.locator('.ask-input').press('Enter');
    await page.locator('.no-answer', { hasText: 'none called "Nonsense"' }).waitFor();
  });

  test('what is asked is in the address: a reload brings it back, and undoing leaves it open', async () => {
    const { page } = await open();
    await page.keyboard.press('q');
    await page.locator('.ask-item', { hasText: /^Papers that mention a name$/ }).click();
    await page.locator('.ask-input').fill('NestQA');
    await page.locator('[role=option][data-highlighted]', { hasText: 'NestQA' }).waitFor();
    await page.locator('.ask-input').press('Enter');
    await page.locator('.ask-table td', { hasText: 'Questions about Nests' }).waitFor();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('{"entity":"nestqa"');
    await page.reload();
    await page.locator('.ask-table td', { hasText: 'Questions about Nests' }).waitFor();
    await expect.poll(() => page.locator('.ask-input').inputValue()).toBe('NestQA');

    await page.locator('.ask-table .node-link', { hasText: 'NestQA' }).click();
    await page.locator('.inspector h1', { hasText: 'Nests' }).waitFor();
    await page.goBack();
    await page.locator('.inspector h1').waitFor({ state: 'hidden' });
    expect(await page.locator('.ask-table').isVisible()).toBe(true);
  });

  test('a question in plain words is completed as one types, understood, and answered; one that is not is told why', async () => {
    const { page, errors } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('models evaluated');
    await page.locator('.search-item', { hasText: /^Models evaluated on WingBench$/ }).waitFor();
    await page.keyboard.type(' on wingbench since 2020');
    await page
      .locator('.search-item[data-highlighted]', { hasText: 'Models evaluated on WingBench since 2020' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ask-head h2', { hasText: 'since a year' }).waitFor();
    await page.locator('.ask-table td', { hasText: 'RavenLM' }).waitFor();

    await page.keyboard.press('/');
    await page.keyboard.type('what links larknet and ravenlm');
    await page.locator('.search-item[data-highlighted]', { hasText: 'What links LarkNet and RavenLM' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.drawer-tab[aria-selected=true]', { hasText: 'Paths' }).waitFor();

    await page.keyboard.press('/');
    await page.keyboard.type('models painted by wingbench');
    await page.locator('.search-status', { hasText: 'Not understood: “painted”' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('an answer that is long in coming can be cancelled', async () => {
    const { page, errors } = await open();
    // Never answered by this route: only giving up ends it.
    await page.route('**/api/v1/queries/most-mentioned', () => undefined);
    await page.click('.header-ask');
    await page.locator('.ask-item', { hasText: 'Most mentioned of a type' }).click();
    const note = page.locator('.running-note', { hasText: 'Running for' });
    await note.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.ask-note', { hasText: 'Cancelled' }).waitFor();
    expect(await note.count()).toBe(0);
    await page.locator('.ask-run', { hasText: 'Run' }).click();
    await page.locator('.ask-run', { hasText: 'Cancel' }).click();
    await page.locator('.ask-note', { hasText: 'Cancelled' }).waitFor();
    await page.unroute('**/api/v1/queries/most-mentioned');
    await page.locator('.ask-run', { hasText: 'Run' }).click();
    await page.locator('.ask-table tbody tr').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('on a phone it covers the page, gives way to what it shows, and keeps its answer', async () => {
    const { page, errors } = await open('', phone);
    await page.locator('.header-ask').tap();
    await page.locator('.ask-item', { hasText: 'Pairs compared most' }).tap();
    await page.locator('.ask-table tbody tr').first().waitFor();
    expect(await page.locator('.drawer').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await page.locator('.ask-draw button', { hasText: 'Show on the canvas' }).tap();
    await page.locator('.ask').waitFor({ state: 'hidden' });
    await page.locator('.inspector h1', { hasText: '2 nodes selected' }).waitFor();
    await page.locator('.header-ask').tap();
    await page.locator('.ask-table tbody tr').first().waitFor();
    await page.locator('.ask-back').tap();
    await page.locator('.ask-item').first().waitFor();
    expect(errors).toEqual([]);
  });
});
