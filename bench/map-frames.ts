import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { openStore } from '../cypher/open-store.ts';
import { serve } from '../server/serve.ts';
import { MatrixAnswer } from '../vocabulary/api/matrix.ts';
import type { Figure, LeftOut } from './figure.ts';
import { findChromium } from './find-chromium.ts';
import { madeUpGraph } from './made-up-papers.ts';

const what = 'map of 500 × 500 while panning';
const side = 500;
/** One cell in so many is filled: 25,000 of them, ten times what our corpus fills. */
const oneIn = 10;
const frames = 60;

/** A matrix with cells strewn evenly over it. */
function madeUpMatrix(): MatrixAnswer {
  const sideOf = (kind: 'Model' | 'Dataset') =>
    Array.from({ length: side }, (_, at) => ({
      id: `${kind.toLowerCase()}-${at}`,
      kind,
      name: `${kind} ${at}`,
      papers: 1 + (at % 40),
      cells: 1,
    }));
  const cells = [];
  for (let row = 0; row < side; row++) {
    for (let column = (row * 7) % oneIn; column < side; column += oneIn) {
      const papers = 1 + ((row * column) % 30);
      cells.push({
        row,
        column,
        papers,
        latest: 2000 + ((row + column) % 25),
        relations: [{ type: 'EVALUATED_ON', direction: 'out', papers }],
      });
    }
  }
  const total = { rows: side, columns: side, cells: cells.length, gaps: 0 };
  return MatrixAnswer.parse({
    rows: sideOf('Model'),
    columns: sideOf('Dataset'),
    cells,
    gaps: [],
    total,
    isSquare: false,
  });
}

/** Runs in the page: drags the map round in a circle and gives the milliseconds that a frame takes. */
const dragRound = `(async () => {
  const canvas = document.querySelector('.map-canvas');
  const box = canvas.getBoundingClientRect();
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.7];
  const send = (type, dx, dy, buttons) => canvas.dispatchEvent(new PointerEvent(type, {
    clientX: x + dx, clientY: y + dy, bubbles: true, pointerId: 1, pointerType: 'mouse', isPrimary: true,
    button: type === 'pointermove' ? -1 : 0, buttons }));
  canvas.setPointerCapture = () => undefined;
  send('pointerdown', 0, 0, 1);
  const start = performance.now();
  for (let frame = 0; frame < ${frames}; frame++) {
    send('pointermove', 200 * Math.sin(frame / 8), -150 * (1 - Math.cos(frame / 8)), 1);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const milliseconds = (performance.now() - start) / ${frames};
  send('pointerup', 0, 0, 0);
  return milliseconds;
})()`;

/** Runs in the page: a canvas as large that draws one picture of the map anew for each frame, and nothing else. */
const bareRound = `(async () => {
  const box = document.querySelector('.map-canvas').getBoundingClientRect();
  const picture = new OffscreenCanvas(${side}, ${side});
  const cells = picture.getContext('2d');
  for (let at = 0; at < ${(side * side) / oneIn}; at++) {
    cells.fillStyle = 'rgb(' + (at % 256) + ' 90 160)';
    cells.fillRect((at * ${oneIn} + at % 7) % ${side}, Math.floor(at * ${oneIn} / ${side}), 1, 1);
  }
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: box.width, height: box.height });
  canvas.style.cssText = 'position:fixed;z-index:9;left:' + box.x + 'px;top:' + box.y + 'px';
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  context.imageSmoothingEnabled = false;
  const start = performance.now();
  for (let frame = 0; frame < ${frames}; frame++) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 200 * Math.sin(frame / 8), -150, ${side * 6}, ${side * 6});
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const milliseconds = (performance.now() - start) / ${frames};
  canvas.remove();
  return milliseconds;
})()`;

/** Frames of a full map, by tiles and as one picture, the slower of the two; one of 60 in a second has 16.7 ms. */
export async function measureMapFrames(): Promise<Figure | LeftOut> {
  const executablePath = findChromium();
  if (executablePath === null) return { what, reason: 'no Chromium here (name one with CHROMIUM_PATH)' };
  const clientFolder = fileURLToPath(new URL('../client', import.meta.url));
  if (!existsSync(join(clientFolder, 'index.html')))
    return { what, reason: 'the explorer is not built (npm run build)' };
  const folder = mkdtempSync(join(tmpdir(), 'weft-map-frames-'));
  const store = await openStore(join(folder, 'weft.db'));
  const { papers, entities } = await madeUpGraph(20);
  await store.write({ removePapers: [], putEntities: entities, putPapers: papers, removeEntities: [] });
  const served = await serve({ store, clientFolder, port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/api/v1/matrix**', (route) => route.fulfill({ json: madeUpMatrix() }));
    const times: number[] = [];
    const bare: number[] = [];
    for (const size of [6, 14]) {
      const drawer = { ...firstDrawer, place: { x: 100, y: 100, size } };
      await page.goto('about:blank');
      await page.goto(`${served.url}/#drawer=${encodeURIComponent(JSON.stringify(drawer))}`);
      await page.waitForSelector('.map-canvas');
      await page.waitForTimeout(1_000);
      await page.evaluate(dragRound);
      times.push(z.number().parse(await page.evaluate(dragRound)) / 1000);
      bare.push(z.number().parse(await page.evaluate(bareRound)) / 1000);
    }
    const compared = { to: 'one picture on a bare canvas', seconds: frames * Math.max(...bare) };
    return { what, amount: frames, unit: 'frames', seconds: frames * Math.max(...times), compared };
  } finally {
    await browser.close();
    await served.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A map by its parts, as the explorer writes it into an address. */
const firstDrawer = {
  ...{ kind: 'map', sides: 'models-data', types: [], years: null, rowName: '', columnName: '', least: 1, most: side },
  ...{ community: null, order: 'blocks', colour: 'papers', shown: 'map', gaps: false, full: true, cell: null },
};
