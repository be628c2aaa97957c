import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { start, weft } from '../cli/weft.ts';
import { papers } from './papers.ts';

/** What a headless browser needs to draw WebGL 2 without a graphics card, and to ask nobody on the network. */
export const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--no-first-run',
];

export interface ServedExplorer {
  url: string;
  browser: Browser;
  end(): Promise<void>;
}

/** Reads papers into a new embedded store with the built command, serves it, and starts a browser. */
export async function serveExplorer(executablePath: string, records: readonly object[] = papers) {
  const folder = mkdtempSync(join(tmpdir(), 'weft-browser-'));
  const db = join(folder, 'weft.db');
  if (records.length > 0) {
    const file = join(folder, 'papers.jsonl');
    writeFileSync(file, records.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
    const read = await weft(['ingest', file, '--db', db]);
    if (read.code !== 0) throw new Error(`the papers did not go in:\n${read.out}${read.err}`);
  }
  const server = start(['serve', '--port', '0', '--db', db]);
  const said = await server.says(/http:\/\/127\.0\.0\.1:\d+/);
  const url = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    url,
    browser,
    async stopServer() {
      server.process.kill('SIGTERM');
      await server.ended;
    },
    async end() {
      await browser.close();
      server.process.kill('SIGTERM');
      await server.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
};

/** A page at this address with the graph drawn; `errors` collects whatever the console complains about. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = desktop,
  { isFirstVisit = false } = {},
) {
  const page = await (await browser.newContext(options)).newPage();
  // Who was here before is not shown where to begin.
  if (!isFirstVisit) await page.addInitScript("localStorage.setItem('weft.start', 'seen')");
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await settled(page);
  return { page, errors };
}

/** Waits until the canvas rests: nothing was drawn for a moment. */
export async function settled(page: Page): Promise<void> {
  // A panel that has just opened or closed resizes the canvas only with the next frame.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.waitForSelector('.canvas[data-settled]', { timeout: 30_000 });
}

/** Where a node is drawn, in pixels of the page. */
export async function placeOf(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  await settled(page);
  const at = await page.locator('[data-twin] [data-node]', { hasText: name }).first().getAttribute('data-at');
  const canvas = await page.locator('.canvas').boundingBox();
  const [x, y] = (at ?? '').split(',').map(Number);
  if (canvas === null || x === undefined || y === undefined) throw new Error(`${name} is not drawn`);
  return { x: canvas.x + x, y: canvas.y + y };
}

/** Where all nodes are drawn, in pixels of the page. */
export async function places(page: Page): Promise<{ x: number; y: number }[]> {
  await settled(page);
  const at = await page
    .locator('[data-twin] [data-node]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-at') ?? ''));
  const canvas = await page.locator('.canvas').boundingBox();
  return at.map((text) => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return { x: (canvas?.x ?? 0) + x, y: (canvas?.y ?? 0) + y };
  });
}

/** How far right the rightmost node is drawn, in pixels of the page. */
export const farthest = async (page: Page): Promise<number> => Math.max(...(await places(page)).map(({ x }) => x));
