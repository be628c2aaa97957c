import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { z } from 'zod';
import type { GraphStore } from '../cypher/graph-store.ts';
import { serve } from '../server/serve.ts';
import { OverviewAnswer } from '../vocabulary/api/overview.ts';
import type { Figure, LeftOut } from './figure.ts';
import { findChromium } from './find-chromium.ts';

const what = 'explorer while panning';
/** The most that the explorer may take of bare sigma's time per frame. */
const most = 1.3;
const warmUp = 10;
const frames = 30;
const viewport = { width: 1440, height: 900 };
/** Turns of explorer and bare sigma, so that a busy machine hurts both. */
const rounds = 3;

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const secondsPerFrame = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate(`panFrames(${warmUp}, ${frames})`)) / 1000;

/** Bundles the bare page's script; returns its path. */
async function bundleBare(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'bare-sigma'),
      lib: { entry: beside('browser/bare-sigma.mjs'), formats: ['iife'], name: 'bareSigma', fileName: () => 'bare.js' },
    },
  });
  return join(folder, 'bare-sigma', 'bare.js');
}

async function openExplorer(browser: Browser, url: string): Promise<{ page: Page; overview: OverviewAnswer }> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript({ path: beside('browser/pan-frames.mjs') });
  const answer = page.waitForResponse((response) => response.url().includes('/api/v1/overview'));
  await page.goto(url);
  const overview = OverviewAnswer.parse(await (await answer).json());
  await page.waitForSelector('.sigma-mouse', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  return { page, overview };
}

async function openBare(browser: Browser, script: string, { nodes, edges }: OverviewAnswer): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript({ path: beside('browser/pan-frames.mjs') });
  await page.addInitScript({ path: script });
  await page.goto('about:blank');
  await page.addStyleTag({ content: 'html, body { margin: 0; height: 100vh; }' });
  await page.evaluate(`drawBare(${JSON.stringify({ nodes, edges })})`);
  return page;
}

/** Frames of the explorer on a stored graph, beside bare sigma with the same nodes and edges in the same browser. */
export async function measureFrames(store: GraphStore, folder: string): Promise<Figure | LeftOut> {
  const executablePath = findChromium();
  if (executablePath === null) return { what, reason: 'no Chromium here (name one with CHROMIUM_PATH)' };
  const clientFolder = beside('../client');
  if (!existsSync(join(clientFolder, 'index.html')))
    return { what, reason: 'the explorer is not built (npm run build)' };

  const script = await bundleBare(folder);
  const served = await serve({ store, clientFolder, port: 0 });
  const args = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const explorerTimes: number[] = [];
    const bareTimes: number[] = [];
    let drawn = { nodes: 0, edges: 0 };
    for (let round = 0; round < rounds; round++) {
      const { page, overview } = await openExplorer(browser, served.url);
      drawn = overview.shown;
      explorerTimes.push(await secondsPerFrame(page));
      await page.close();
      const bare = await openBare(browser, script, overview);
      bareTimes.push(await secondsPerFrame(bare));
      await bare.close();
    }
    return {
      what: `${what}, ${drawn.nodes.toLocaleString('en')} nodes and ${drawn.edges.toLocaleString('en')} edges`,
      amount: frames,
      unit: 'frames',
      seconds: frames * median(explorerTimes),
      compared: { to: 'bare sigma 4', seconds: frames * median(bareTimes) },
      most,
    };
  } finally {
    await browser.close();
    await served.close();
  }
}
