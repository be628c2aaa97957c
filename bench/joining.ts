import { join } from 'node:path';
import type { GraphReader, GraphStore } from '../cypher/graph-store.ts';
import { rankedEntities } from '../cypher/queries/ranked-entities.ts';
import { compareThings } from '../server/compare/compare-things.ts';
import { findEntityMeant } from '../server/find-thing.ts';
import { loadLinkGraph } from '../server/links/load-link-graph.ts';
import { answerPaths } from '../server/paths/answer-paths.ts';
import { serve } from '../server/serve.ts';
import { PathsRequest } from '../vocabulary/api/paths.ts';
import { BareParameters, openBareCopy } from './bare-copy.ts';
import type { Figure } from './figure.ts';
import { timed } from './figure.ts';

/** How many times the time of its statements a call of the API may take, and the seconds that it may take besides. */
const most = 1.2;
const plus = 0.003;
/** Calls by turns, so that a busy machine hurts both; the median counts. */
const rounds = 15;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Statement {
  text: string;
  parameters: BareParameters;
}

/** A reader that notes what is asked of the store. */
function noting(store: GraphStore): { reader: GraphReader; statements: Statement[] } {
  const statements: Statement[] = [];
  const reader: GraphReader = {
    engine: store.engine,
    location: store.location,
    read(query, parameters, options) {
      statements.push({ text: query.text.ladybug, parameters: BareParameters.parse(parameters) });
      return store.read(query, parameters, options);
    },
  };
  return { reader, statements };
}

/** Paths and comparisons by the API, beside the same statements by the engine's own calls on a copy of the store. */
export async function measureJoining(store: GraphStore, folder: string): Promise<Figure[]> {
  const bare = await openBareCopy(store, join(folder, 'joining.db'));
  const served = await serve({ store, port: 0 });
  const { result: graph, seconds } = await timed(() => loadLinkGraph(store));
  const figures: Figure[] = [
    { what: 'what joins what, read into memory', amount: graph.size, unit: 'nodes', seconds, compared: null },
  ];
  const ids = (await store.read(rankedEntities, { limit: 200 })).map(({ id }) => id);
  const [hub = '', , , , , , , , , , famous = ''] = ids;
  const [rare = '', other = ''] = ids.slice(-2);
  try {
    const ask = async (path: string, statements: readonly Statement[]): Promise<void> => {
      const own: number[] = [];
      const byEngine: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const call = await timed(async () => (await fetch(`${served.url}/api/v1/${path}`)).json());
        own.push(call.seconds);
        let sum = 0;
        for (const { text, parameters } of statements) sum += await bare.seconds(text, parameters);
        byEngine.push(sum);
      }
      const compared = { to: `bare engine, ${statements.length} statements`, seconds: median(byEngine) };
      figures.push({ what: path, amount: 1, unit: 'answers', seconds: median(own), compared, most, plus });
    };
    // What the server makes beforehand is made by then.
    await fetch(`${served.url}/api/v1/summary`);
    for (const how of ['telling', 'shortest', 'all-shortest'] as const) {
      for (const between of [
        [hub, famous],
        [famous, rare],
        [rare, other],
      ]) {
        const { reader, statements } = noting(store);
        await answerPaths(reader, async () => graph, PathsRequest.parse({ between, how }));
        await ask(`paths?${between.map((id) => `between=${encodeURIComponent(id)}`).join('&')}&how=${how}`, statements);
      }
    }
    const { reader, statements } = noting(store);
    const things = [];
    for (const id of [famous, rare, other]) things.push(await findEntityMeant(reader, id));
    await compareThings(reader, graph, things, 40);
    await ask(`compare?${[famous, rare, other].map((id) => `nodes=${encodeURIComponent(id)}`).join('&')}`, statements);
  } finally {
    await served.close();
    await bare.close();
  }
  return figures;
}
