import { join } from 'node:path';
import type { GraphStore } from '../cypher/graph-store.ts';
import type { ReadyMade } from '../cypher/queries/ready-made/define-ready-made.ts';
import { readyMade } from '../cypher/queries/ready-made/index.ts';
import { suggest } from '../cypher/ready-made/suggest.ts';
import { serve } from '../server/serve.ts';
import { ReadyMadeAnswer } from '../vocabulary/api/ready-made.ts';
import { openBareCopy } from './bare-copy.ts';
import { type Figure, median } from './figure.ts';

/** How many times the bare engine's time a call of the API may take, and the seconds that it may take besides. */
const most = 1.2;
const plus = 0.003;
/** Calls by turns, so that a busy machine hurts both; the median counts. */
const rounds = 15;

/** What is suggested first for each parameter: that of which there is most to tell. */
async function heaviest(store: GraphStore, query: ReadyMade): Promise<Record<string, string | number>> {
  const given: [string, string | number][] = [];
  for (const { name, type } of query.parameters) {
    if (type === 'count') continue;
    const found = await suggest(store, query, { parameter: name, q: '', limit: 2 }, async () => []);
    // The second of two names is another one.
    const value = (given.length === 0 ? found[0] : (found[1] ?? found[0]))?.value;
    if (value !== undefined) given.push([name, value]);
  }
  return Object.fromEntries(given);
}

/** Each ready-made query by the API, beside its statement by the engine's own calls on a copy of the same store. */
export async function measureReadyMade(store: GraphStore, folder: string): Promise<Figure[]> {
  const bareCopy = await openBareCopy(store, join(folder, 'ready-made.db'));
  const served = await serve({ store, port: 0 });
  const figures: Figure[] = [];
  try {
    // What the server makes beforehand is made by then.
    for (const path of ['search?q=a', 'summary', 'paths?between=text&between=image']) {
      await (await fetch(`${served.url}/api/v1/${path}`)).text();
    }
    for (const query of readyMade) {
      const parameters = await heaviest(store, query);
      const body = JSON.stringify({ parameters });
      const byApi = async () => {
        const start = performance.now();
        const response = await fetch(`${served.url}/api/v1/queries/${query.id}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        const answer: unknown = await response.json();
        return { seconds: (performance.now() - start) / 1000, answer };
      };
      const { values } = ReadyMadeAnswer.parse((await byApi()).answer);
      const limit = Number(values.limit) + 1;
      const byEngine = () => bareCopy.seconds(query.query.text.ladybug, { ...values, limit });
      await byEngine();
      const own: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < rounds; round++) {
        own.push((await byApi()).seconds);
        bare.push(await byEngine());
      }
      figures.push({
        what: `query ${query.id}`,
        amount: 1,
        unit: 'answers',
        seconds: median(own),
        compared: { to: 'bare engine', seconds: median(bare) },
        most,
        plus,
      });
    }
  } finally {
    await served.close();
    await bareCopy.close();
  }
  return figures;
}
