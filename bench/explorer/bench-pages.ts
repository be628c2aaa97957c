import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { z } from 'zod';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { serve } from '../../server/serve.ts';
import { findChromium } from '../find-chromium.ts';
import { longestTaskOf } from './longest-task.ts';

export const viewport = { width: 1440, height: 900 };
const flags = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
  '--disable-background-networking',
  '--no-first-run',
];
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A call of the API as the bare page makes it. */
export interface GraphRequest {
  path: string;
  body?: object;
}

/** One store behind the explorer and behind a page of bare sigma, each opened in a context of its own, with empty caches. */
export interface BenchPages {
  api: string;
  openExplorer(fragment: string, options?: { hasMotion?: boolean }): Promise<Page>;
  /** @param stage size of the canvas in pixels: as large as the explorer's */
  openBare(request: GraphRequest, stage: { width: number; height: number }): Promise<Page>;
  /** Of all pages that are open while something goes on; see `longestTaskOf`. */
  longestTask(work: () => Promise<void>): Promise<number>;
  close(): Promise<void>;
}

/** Why the explorer cannot be measured here, or null. */
export function whyNoPages(): string | null {
  if (findChromium() === null) return 'no Chromium here (name one with CHROMIUM_PATH)';
  return existsSync(beside('../../client/index.html')) ? null : 'the explorer is not built (npm run build)';
}

export async function openBenchPages(store: GraphStore, folder: string): Promise<BenchPages> {
  const explorer = await serve({ store, clientFolder: beside('../../client'), port: 0 });
  const bare = await serve({ store, clientFolder: await buildBare(folder), port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: flags });
  return {
    api: `${explorer.url}/api/v1`,
    async openExplorer(fragment, { hasMotion = false } = {}) {
      const page = await newPage(browser, hasMotion);
      await page.goto(`${explorer.url}/${fragment}`);
      return page;
    },
    async openBare(request, stage) {
      const page = await newPage(browser, false);
      const given = `globalThis.firstRequest = ${JSON.stringify(request)}; globalThis.stageSize = ${JSON.stringify(stage)};`;
      await page.addInitScript({ content: given });
      await page.goto(bare.url);
      return page;
    },
    longestTask: (work) => longestTaskOf(browser, work),
    async close() {
      await browser.close();
      await explorer.close();
      await bare.close();
    },
  };
}

async function newPage(browser: Browser, hasMotion: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: hasMotion ? 'no-preference' : 'reduce' });
  const page = await context.newPage();
  await page.addInitScript({ path: beside('../browser/watch-drawing.mjs') });
  await page.addInitScript({ path: beside('../browser/pan-frames.mjs') });
  return page;
}

/** Bundles the bare page; returns the folder to serve. */
async function buildBare(folder: string): Promise<string> {
  const outDir = join(folder, 'bare-page');
  const entry = beside('../browser/bare-page.mjs');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir, lib: { entry, formats: ['iife'], name: 'barePage', fileName: () => 'bare.js' } },
  });
  mkdirSync(outDir, { recursive: true });
  const style = 'html, body { margin: 0; height: 100vh; }';
  const page = `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="stage"></div><script src="/bare.js"></script>`;
  writeFileSync(join(outDir, 'index.html'), page);
  return outDir;
}

/** What a function of `bench/browser/` answers, a number of milliseconds or the like. */
export const askPage = async (page: Page, call: string): Promise<number> => z.number().parse(await page.evaluate(call));

/** Size of the explorer's canvas. */
export async function canvasSize(page: Page): Promise<{ width: number; height: number }> {
  const box = await page.locator('.canvas').boundingBox();
  return { width: Math.round(box?.width ?? viewport.width), height: Math.round(box?.height ?? viewport.height) };
}

/** Waits until the canvas rests and nothing is being fetched or worked out. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('.canvas[data-settled]', { timeout: 120_000 });
  await askPage(page, 'whenStill()');
}
