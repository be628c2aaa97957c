import type { Page } from 'playwright-core';
import { type Figure, median } from '../figure.ts';
import { askPage, atRest, type BenchPages, canvasSize } from './bench-pages.ts';
import { mostProminent, sizeWords } from './shown-nodes.ts';

/** The most that the explorer may take of bare sigma's time per frame. */
const most = 1.2;
/** Turns of explorer and bare sigma, so that a busy machine hurts both. */
const rounds = 3;

/** How many nodes, and how many frames of the pan are counted: in software a large graph takes a second a frame. */
const sizes = [
  { nodes: 500, warmUp: 10, frames: 40 },
  { nodes: 2_000, warmUp: 6, frames: 24 },
  { nodes: 10_000, warmUp: 3, frames: 10 },
];

const secondsPerFrame = async (page: Page, warmUp: number, frames: number): Promise<number> =>
  (await askPage(page, `panFrames(${warmUp}, ${frames})`)) / 1000;

/** Frames while panning, beside bare sigma with the same nodes and edges on a canvas of the same size. */
export async function measureFrames(pages: BenchPages): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { nodes, warmUp, frames } of sizes) {
    const shown = await mostProminent(pages.api, nodes);
    const explorerTimes: number[] = [];
    const bareTimes: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const explorer = await pages.openExplorer(shown.fragment);
      await atRest(explorer);
      const size = await canvasSize(explorer);
      explorerTimes.push(await secondsPerFrame(explorer, warmUp, frames));
      await explorer.context().close();
      const bare = await pages.openBare(shown.request, size);
      await askPage(bare, 'whenStill()');
      bareTimes.push(await secondsPerFrame(bare, warmUp, frames));
      await bare.context().close();
    }
    figures.push({
      what: `explorer while panning, ${sizeWords(shown.nodes.length, shown.edges)}`,
      amount: frames,
      unit: 'frames',
      seconds: frames * median(explorerTimes),
      compared: { to: 'bare sigma 4', seconds: frames * median(bareTimes) },
      most,
    });
  }
  return figures;
}
