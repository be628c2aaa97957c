import type { Page } from 'playwright-core';
import { NeighboursAnswer } from '../../vocabulary/api/entity.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import { type Measure, median } from '../figure.ts';
import { askPage, atRest, type BenchPages, canvasSize, type GraphRequest } from './bench-pages.ts';
import { mostProminent } from './shown-nodes.ts';

const rounds = 3;
const pageSize = 500;
/** The longest that the page may be deaf, in milliseconds. */
const mostTask = 100;

interface Hub {
  id: NodeId;
  total: number;
}

const pathOf = (node: NodeId, offset: number, limit: number): string =>
  `/api/v1/entities/${encodeURIComponent(node)}/neighbours?offset=${offset}&limit=${limit}`;

/** The node of the view with most neighbours. */
async function largestHub(api: string, nodes: readonly NodeId[]): Promise<Hub> {
  const hubs: Hub[] = [];
  for (const id of nodes.slice(0, 30)) {
    const answer = await fetch(api.replace('/api/v1', pathOf(id, 0, 1)));
    hubs.push({ id, total: NeighboursAnswer.parse(await answer.json()).total });
  }
  return hubs.reduce((most, hub) => (hub.total > most.total ? hub : most));
}

/** From the click to the last frame that it causes, in milliseconds. */
async function timeOfClick(page: Page, button: RegExp): Promise<number> {
  const clicked = await askPage(page, 'performance.now()');
  await page.locator('.expand').getByRole('button', { name: button }).click();
  // Nothing is being fetched or worked out any more.
  await page.locator('.status-line').filter({ hasNotText: '…' }).waitFor();
  await page.locator('.expand').getByRole('button', { name: 'Collapse' }).waitFor();
  await atRest(page);
  return (await askPage(page, 'whenStill()')) - clicked;
}

/** A hub's next twelve neighbours, and all of them, beside a page that fetches the same and draws once. */
export async function measureExpanding(pages: BenchPages): Promise<Measure[]> {
  const shown = await mostProminent(pages.api, 1_500);
  const hub = await largestHub(pages.api, shown.nodes);
  const fragment = `${shown.fragment}&node=${encodeURIComponent(hub.id)}`;
  const size = hub.total.toLocaleString('en');
  const all = Array.from({ length: Math.ceil(hub.total / pageSize) }, (_, i) => pathOf(hub.id, i * pageSize, pageSize));
  const clicks = [
    { what: 'expand by 12, from click to settled', button: /^Expand/, paths: all.slice(0, 1) },
    { what: `expand all of a hub of ${size}, from click to settled`, button: /^All/, paths: all },
  ];
  const measures: Measure[] = [];
  for (const { what, button, paths } of clicks) {
    const own: number[] = [];
    const tasks: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const explorer = await pages.openExplorer(fragment);
      await atRest(explorer);
      tasks.push(await pages.longestTask(async () => void own.push(await timeOfClick(explorer, button))));
      const stage = await canvasSize(explorer);
      await explorer.context().close();
      const page = await pages.openBare(shown.request, stage);
      await askPage(page, 'whenStill()');
      const requests: GraphRequest[] = paths.map((path) => ({ path }));
      bare.push(await askPage(page, `timeOfGrowth(${JSON.stringify(hub.id)}, ${JSON.stringify(requests)})`));
      await page.context().close();
    }
    measures.push({
      what,
      value: median(own),
      unit: 'ms',
      compared: { to: 'bare page, same calls', value: median(bare) },
    });
    measures.push({
      what: `${what.split(', from')[0]}, longest task, processor time`,
      value: median(tasks),
      unit: 'ms',
      compared: null,
      bound: mostTask,
    });
  }
  return measures;
}
