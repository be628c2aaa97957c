import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, serveExplorer } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('the map of models and data', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = (fragment = '', options = desktop) => openPage(served.browser, `${served.url}/${fragment}`, options);
  const spot = (page: Page) => page.locator('[data-map-spot]');

  /** Walks with the arrow keys until the cell that is read out is this one. */
  async function walkTo(page: Page, row: string, column: string) {
    await page.focus('.map-canvas');
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
      const end = key === 'ArrowDown' || key === 'ArrowUp' ? row : column;
      for (let i = 0; i < 10; i++) {
        if ((await spot(page).textContent())?.includes(end)) break;
        await page.keyboard.press(key);
      }
    }
    expect(await spot(page).textContent()).toContain(`${row}, ${column}: `);
  }

  test('keys walk the cells, Enter opens the sentences, and those lead to the canvas', async () => {
    const { page, errors } = await open();
    await page.keyboard.press('g');
    await page.locator('.map-canvas').waitFor();
    expect(await page.locator('.map-count').textContent()).toMatch(
      /^\d models × \d datasets and benchmarks · \d+ cells filled$/,
    );
    await walkTo(page, 'RavenLM', 'NestQA');
    expect(await spot(page).textContent()).toBe('RavenLM, NestQA: evaluated on · 2 papers, the latest of 2023');
    await page.keyboard.press('Enter');
    await page.locator('.map-cell .passage', { hasText: 'RavenLM and LarkNet are evaluated on NestQA' }).waitFor();
    await page.locator('.map-cell button', { hasText: 'Show on the canvas' }).click();
    await page.locator('.inspector .edge-relation', { hasText: 'evaluated on' }).waitFor();
    // The map has made room for the canvas.
    expect((await page.locator('.drawer').boundingBox())?.y).toBeGreaterThan(300);
    expect(errors).toEqual([]);
  });

  test('gaps are listed with their reasons, and opened as cells', async () => {
    const { page } = await open();
    await page.keyboard.press('g');
    const gap = page.locator('.map-gap', { hasText: 'RavenLM × DawnChorus' });
    await gap.waitFor();
    expect((await gap.textContent())?.replace(/\s+/g, ' ')).toBe(
      '40 % RavenLM × DawnChorusBoth models most like RavenLM were evaluated on or trained on DawnChorus. Both datasets and benchmarks most like DawnChorus are filled for RavenLM.',
    );
    await gap.click();
    await page.locator('.map-empty', { hasText: 'likely to be filled' }).waitFor();
    expect(await page.locator('.map-empty .row').count()).toBeGreaterThan(2);
    await page.locator('.map-cell button[aria-label="Close the cell"]').click();
    await page.locator('.map-gap-toggle').click();
    await page.locator('.map-gaps').waitFor({ state: 'detached' });
  });

  test('what is asked, shown and opened comes back with the address', async () => {
    const { page } = await open();
    await page.keyboard.press('g');
    await page.locator('.map-canvas').waitFor();
    await page.locator('.map-type', { hasText: 'Filters and order' }).click();
    await page.locator('.map-name input').first().fill('lark');
    await expect.poll(() => page.locator('.map-count').textContent()).toMatch(/^1 models? × /);
    await page.locator('.map-segments button', { hasText: 'Table' }).click();
    await page.locator('.map-twin button.sentences').first().click();
    await page.locator('.map-cell .passage').first().waitFor();
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/"shown":"table".*"cell":{"row"/);
    const again = await open(new URL(page.url()).hash);
    await again.page.locator('.map-cell .passage').first().waitFor();
    expect(await again.page.locator('.map-twin tbody tr').count()).toBe(
      await page.locator('.map-twin tbody tr').count(),
    );
  }, 180_000);

  test('goes out as comma-separated values and as a drawing with every name', async () => {
    const { page } = await open();
    await page.keyboard.press('g');
    await page.locator('.map-canvas').waitFor();
    const saved = async (name: string) => {
      const coming = page.waitForEvent('download');
      await page.locator('.map-foot button', { hasText: name }).click();
      return readFileSync((await (await coming).path()) ?? '', 'utf8');
    };
    const csv = await saved('CSV');
    expect(csv).toContain('Row,Row id,Column,Column id,Papers,Latest year,EVALUATED_ON,TRAINED_ON\r\n');
    expect(csv).toContain('RavenLM,ravenlm,NestQA,nestqa,2,2023,2,0\r\n');
    const svg = await saved('SVG');
    for (const name of ['LarkNet', 'LeafSeg', 'TwigBench', 'RavenLM × NestQA: evaluated on'])
      expect(svg).toContain(name);
    const drawn = await open();
    await drawn.page.setContent(svg);
    // One tile for each filled cell.
    const cells = csv.trim().split('\r\n').length - 1;
    expect(await drawn.page.locator('svg rect[rx]').count()).toBe(cells);
    expect(svg.match(/<circle cx/g)?.length).toBe(1);
  });

  test('a finger opens a cell, and other maps are one choice away', async () => {
    const { page } = await open('', phone);
    await page.locator('.header-ask').tap();
    await page.locator('.drawer-tab', { hasText: 'Map' }).tap();
    const canvas = page.locator('.map-canvas');
    await canvas.waitFor();
    await page.locator('.map-sides select').selectOption({ label: 'Models × models' });
    await expect.poll(() => page.locator('.map-count').textContent()).toContain('models × ');
    await page.locator('.map-sides select').selectOption({ label: 'Models × modalities' });
    await expect.poll(() => page.locator('.map-count').textContent()).toContain('modalities');
    const box = await canvas.boundingBox();
    // The corner of the cells lies right of the names and below them.
    if (box)
      await page.touchscreen.tap(
        box.x + Math.max(96, Math.min(210, box.width * 0.24)) + 4,
        box.y + Math.max(84, Math.min(160, box.height * 0.26)) + 4,
      );
    await page.locator('.map-cell').waitFor();
  });
});
