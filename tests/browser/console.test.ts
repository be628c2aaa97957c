import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { desktop, openPage, phone, serveExplorer } from './open-explorer.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('the Cypher console', () => {
  let served: Awaited<ReturnType<typeof serveExplorer>>;
  beforeAll(async () => {
    served = await serveExplorer(chromium ?? '');
  });
  afterAll(() => served?.end());

  const open = async (fragment = '', options = desktop) => {
    const opened = await openPage(served.browser, `${served.url}/${fragment}`, options);
    // The language is 6 MB of script, which a busy machine takes its time for.
    opened.page.setDefaultTimeout(120_000);
    return opened;
  };
  /** The console with a query in its address, which runs at once. */
  const openWith = (text: string, parameters: object = {}, options = desktop) =>
    open(`#${new URLSearchParams({ drawer: JSON.stringify({ kind: 'cypher', text, parameters }) })}`, options);
  const editor = (page: Page) => page.locator('.console-editor .cm-content');
  const cells = (page: Page, row: number) =>
    page.locator(`.console-row[aria-rowindex="${row + 1}"] [role=cell]`).allTextContents();
  /** Replaces the text; without the list of completions, which would take the next Enter. */
  async function write(page: Page, text: string) {
    await editor(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  }
  const underlined = (page: Page, text: string) => page.locator('.console-editor .cm-lintRange', { hasText: text });

  test('a query is written with completion, judged, given a value, and run', async () => {
    const { page, errors } = await open();
    await page.keyboard.press('Shift+Q');
    await page.locator('.console-editor .cm-focused').waitFor();
    await page.keyboard.type('MATCH (m:Mode');
    const list = page.locator('.console-editor .cm-tooltip-autocomplete');
    await list.locator('li[aria-selected]', { hasText: /Model$/ }).waitFor();
    expect(await list.locator('li').allTextContents()).not.toContain(expect.stringContaining('CREATE'));
    // It lets nothing be chosen in its first moment, in which Enter begins a line; and it may just have been made anew.
    await expect
      .poll(async () => {
        await list.locator('li[aria-selected]', { hasText: /Model$/ }).waitFor();
        await page.waitForTimeout(150);
        await page.keyboard.press('Enter');
        const text = (await editor(page).textContent()) ?? '';
        if (!text.includes('Model')) {
          await page.keyboard.press('Control+z');
          await page.keyboard.press('Backspace');
          await page.keyboard.type('e');
        }
        return text;
      })
      .toContain('MATCH (m:Model');
    await page.locator('.console-editor .cy-label', { hasText: 'Model' }).waitFor();

    await write(page, 'MATCH (m:Modle) WHERE m.name = $name\nSET m.papers = 0');
    // Neo4j's own library knows the graph's labels; the guard knows what may be run.
    await underlined(page, 'Modle').waitFor();
    await underlined(page, '$name').waitFor();
    await underlined(page, 'SET').hover();
    await page.locator('.console-editor .cm-diagnostic', { hasText: 'would change the graph' }).waitFor();

    await write(
      page,
      'MATCH (m:Model)-[r]->(d) WHERE m.name = $name\nRETURN m, r, d.name AS name, size(m.name) AS letters',
    );
    await page.locator('#console-parameter-name').fill('RavenLM');
    await page.locator('.console-reason', { hasText: '"RavenLM"' }).waitFor();
    expect(await page.locator('.console-run').isDisabled()).toBe(true);
    await page.locator('#console-parameter-name').fill('"RavenLM"');
    await editor(page).click();
    await page.keyboard.press('Control+Enter');
    await page.locator('.console-row .node-link', { hasText: 'RavenLM' }).first().waitFor();
    await expect.poll(() => underlined(page, '').count()).toBe(0);
    expect((await cells(page, 1)).at(-1)).toBe('7');
    expect(await page.locator('.console-limits').textContent()).toMatch(
      /^Reads only · at most 10 s, 10,000 rows, 8 MB/,
    );

    // Escape leaves the editor first, then the drawer.
    await editor(page).click();
    await page.keyboard.press('Escape');
    await page.locator('.console-run:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.console').waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });

  test('an answer is a table, a graph, JSON and a plan, goes to files and onto the canvas', async () => {
    const { page, errors } = await openWith('MATCH (m:Model)-[r:EVALUATED_ON]->(d)\nRETURN m, r, d, r.paper AS paper');
    await page.locator('.console-row .node-link').first().waitFor();
    const drawn = () => page.locator('[data-twin] [data-node]').count();
    const whole = await drawn();
    const form = (name: string) => page.locator('.console-answer .ask-segments button', { hasText: name }).click();

    await form('Graph');
    const relation = page.locator('.console-relations li', { hasText: 'LarkNet' });
    expect(await relation.first().textContent()).toBe('LarkNetevaluated onWingBench');
    await relation.first().locator('.text-button').click();
    await page.locator('.inspector', { hasText: 'evaluated on WingBench' }).waitFor();
    await form('JSON');
    expect(await page.locator('.console-text pre').textContent()).toContain('"_label": "EVALUATED_ON"');
    await form('Plan');
    await page.locator('.console-boxes', { hasText: 'Physical Plan' }).waitFor();
    await page.locator('.console-plan button', { hasText: 'Run and counted' }).click();
    await page.locator('.console-boxes', { hasText: 'WallClockTime' }).waitFor();

    const coming = page.waitForEvent('download');
    await page.locator('.ask-files button', { hasText: 'CSV' }).click();
    const csv = readFileSync((await (await coming).path()) ?? '', 'utf8').split('\r\n');
    expect(csv[0]).toBe('m,r,d,paper');
    expect(csv.some((line) => line.endsWith(',larkspur') && line.includes('""name"":""LarkNet""'))).toBe(true);

    await page.locator('.ask-draw button', { hasText: 'Only this' }).click();
    await expect.poll(drawn).toBeLessThan(whole);
    await page.keyboard.press('Control+z');
    await expect.poll(drawn).toBe(whole);

    // Ids are enough to draw what they name.
    await write(page, "MATCH (p:Paper)-[:MENTIONS]->(e {id: 'nestqa'}) RETURN p.id, e.id AS entityId");
    await page.keyboard.press('Control+Enter');
    await page.locator('.ask-draw button', { hasText: 'Show on the canvas' }).click();
    await page.locator('.inspector h1', { hasText: 'nodes selected' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('ten thousand rows scroll, and more are said to be there', async () => {
    const ten = `[${Array.from({ length: 10 }, (_, at) => at).join(', ')}]`;
    const unwinds = ['a', 'b', 'c', 'd', 'e'].map((name) => `UNWIND ${ten} AS ${name}`).join(' ');
    const { page } = await openWith(`${unwinds} RETURN a * 10000 + b * 1000 + c * 100 + d * 10 + e AS n ORDER BY n`);
    await page.locator('.ask-count', { hasText: 'The first 10,000 rows' }).waitFor();
    expect(await page.locator('.console-row').count()).toBeLessThan(100);
    await page.locator('.console-scroll').evaluate((area) => area.scrollTo(0, area.scrollHeight));
    await expect.poll(() => cells(page, 10_000)).toEqual(['9,999']);
  });

  test('what runs can be cancelled, and what the engine refuses is underlined', async () => {
    const { page } = await openWith('MATCH (m:Model) RETURN m.name AS name');
    await page.locator('.console-row [role=cell]').first().waitFor();
    // Never answered by this route: only giving up ends it.
    await page.route('**/api/v1/cypher', () => undefined);
    await page.locator('.console-run').click();
    await page.locator('.console-result .running-note').waitFor();
    await page.locator('.console-run', { hasText: 'Cancel' }).click();
    await page.locator('.console-note', { hasText: 'Cancelled' }).waitFor();
    await page.unroute('**/api/v1/cypher');

    await write(page, 'MATCH (m:Model) RETURN m.name, sum(m.name)');
    await page.keyboard.press('Control+Enter');
    await page.locator('.no-answer', { hasText: 'The function sum does not take' }).waitFor();
    await underlined(page, 'sum').waitFor();
  });

  test('queries are remembered, saved, and go to a file and back', async () => {
    const { page, errors } = await openWith('MATCH (d:Dataset) RETURN d.name AS name', {});
    await page.locator('.console-row [role=cell]').first().waitFor();
    await write(page, 'MATCH (m:Model {name: $name}) RETURN m.name');
    await page.locator('#console-parameter-name').fill('"LarkNet"');
    await page.locator('.console-bar button', { hasText: 'Saved' }).click();
    await page.locator('.console-list .dialog-field').fill('One model');
    await page.keyboard.press('Enter');
    await page.locator('.views-said', { hasText: 'Saved “One model”.' }).waitFor();
    const coming = page.waitForEvent('download');
    await page.locator('.views-foot button', { hasText: 'Export' }).click();
    const text = readFileSync((await (await coming).path()) ?? '', 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'weft-queries',
      version: 1,
      queries: [{ name: 'One model', parameters: { name: 'LarkNet' } }],
    });
    await page.locator('.view-row button[aria-label="Delete One model"]').click();
    const file = join(tmpdir(), `weft-queries-${process.pid}.json`);
    writeFileSync(file, text);
    await page.locator('.views-foot input').setInputFiles(file);
    await page.locator('.views-said', { hasText: 'Added 1 query' }).waitFor();

    await page.locator('.console-bar button', { hasText: 'History' }).click();
    await page.locator('.console-past', { hasText: 'MATCH (d:Dataset)' }).click();
    expect(await editor(page).textContent()).toBe('MATCH (d:Dataset) RETURN d.name AS name');
    await page.reload();
    await page.locator('.console-bar button', { hasText: 'Saved' }).click();
    await page.locator('.view-open', { hasText: 'One model' }).click();
    await page.locator('.console-run').click();
    await page.locator('.console-row [role=cell]', { hasText: /^LarkNet$/ }).waitFor();
    // What was run is in the address.
    await page.reload();
    await page.locator('.console-row [role=cell]', { hasText: /^LarkNet$/ }).waitFor();
    expect(await page.locator('#console-parameter-name').inputValue()).toBe('"LarkNet"');
    expect(errors).toEqual([]);
  });

  test('a ready-made query opens in it; on a phone it covers the page', async () => {
    const { page, errors } = await open('', phone);
    await page.locator('.header-ask').tap();
    await page.locator('.ask-item', { hasText: 'Models evaluated on a dataset or benchmark' }).first().tap();
    await page.locator('.ask-table tbody tr').first().waitFor();
    await page.locator('.ask-segments button', { hasText: 'Cypher' }).tap();
    await page.locator('.ask-cypher button', { hasText: 'Edit in the console' }).tap();
    await page.locator('.console-row [role=cell]', { hasText: 'RavenLM' }).first().waitFor();
    expect(await page.locator('#console-parameter-data').inputValue()).toBe('"wingbench"');
    const sides = await page.locator('.console > *').evaluateAll((parts) => parts.map((part) => part.clientWidth));
    expect(sides).toEqual([390, 390]);
    expect(errors).toEqual([]);
  });
});
