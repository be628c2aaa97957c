import { OverviewAnswer } from '../../vocabulary/api/overview.ts';
import { type Measure, median } from '../figure.ts';
import { askPage, atRest, type BenchPages, canvasSize, type GraphRequest } from './bench-pages.ts';
import { mostProminent, sizeWords } from './shown-nodes.ts';

/** The most that the explorer may take of the bare page's time. */
const most = 1.5;
const mostScript = 300;
/** The longest that the page may be deaf, in milliseconds. */
const mostTask = 100;
const rounds = 5;
const overviewFragment = '#as=nodes';

interface Opening {
  what: string;
  fragment: string;
  request: GraphRequest;
  nodes: number;
}

/**
 * From asking for the page to the first picture of the whole graph, and the JavaScript that had come by then, beside a
 * page that fetches the same graph and draws it with bare sigma. Both find empty caches.
 */
export async function measureFirstPicture(pages: BenchPages): Promise<Measure[]> {
  const shown = await mostProminent(pages.api, 1_500);
  // Nodes, for a page of bare sigma has no communities to open on.
  const overview = { path: '/api/v1/overview?papers=auto&as=nodes' };
  const answer = await fetch(pages.api.replace('/api/v1', overview.path));
  const { shown: drawn } = OverviewAnswer.parse(await answer.json());
  const openings: Opening[] = [
    {
      what: `overview, ${sizeWords(drawn.nodes, drawn.edges)}`,
      fragment: overviewFragment,
      request: overview,
      nodes: drawn.nodes,
    },
    {
      what: `chosen, ${sizeWords(shown.nodes.length, shown.edges)}`,
      fragment: shown.fragment,
      request: shown.request,
      nodes: shown.nodes.length,
    },
  ];
  const measures: Measure[] = [];
  for (const { what, fragment, request, nodes } of openings) {
    const times: { own: number[]; bare: number[] } = { own: [], bare: [] };
    const scripts = { own: 0, bare: 0 };
    for (let round = 0; round < rounds; round++) {
      const explorer = await pages.openExplorer(fragment);
      const own = await askPage(explorer, `whenDrawn(${nodes})`);
      times.own.push(own);
      scripts.own = await askPage(explorer, `scriptsBy(${own})`);
      const size = await canvasSize(explorer);
      await explorer.context().close();
      const page = await pages.openBare(request, size);
      const bare = await askPage(page, `whenDrawn(${nodes})`);
      times.bare.push(bare);
      scripts.bare = await askPage(page, `scriptsBy(${bare})`);
      await page.context().close();
    }
    const to = 'bare page, same graph';
    measures.push({
      what: `first complete picture, ${what}`,
      value: median(times.own),
      unit: 'ms',
      compared: { to, value: median(times.bare) },
      most,
    });
    if (fragment === overviewFragment)
      measures.push({
        what: 'JavaScript before the first picture, gzipped',
        value: scripts.own,
        unit: 'kB',
        compared: { to, value: scripts.bare },
        bound: mostScript,
      });
  }
  let task = 0;
  const work = async () => {
    const page = await pages.openExplorer('');
    await atRest(page);
    await page.context().close();
  };
  for (let round = 0; round < 3; round++) task = Math.max(task, await pages.longestTask(work));
  measures.push({
    what: 'opening the overview, longest task, processor time',
    value: task,
    unit: 'ms',
    compared: null,
    bound: mostTask,
  });
  return measures;
}
