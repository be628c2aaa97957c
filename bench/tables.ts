import { join } from 'node:path';
import { loadLadybug } from '../cypher/engines/ladybug/load-ladybug.ts';
import type { GraphStore } from '../cypher/graph-store.ts';
import { matrixClaims } from '../cypher/queries/matrix-claims.ts';
import { matrixShared } from '../cypher/queries/matrix-shared.ts';
import { timelineClaims } from '../cypher/queries/timeline-claims.ts';
import { timelineMentions } from '../cypher/queries/timeline-mentions.ts';
import { timelinePapers } from '../cypher/queries/timeline-papers.ts';
import { serve } from '../server/serve.ts';
import { claimTypes, entityTypes } from '../vocabulary/kinds.ts';
import { type Figure, timed } from './figure.ts';

/** As of the ready-made queries. */
const most = 1.2;
const plus = 0.003;
const rounds = 15;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Statement = [text: string, parameters: Record<string, string | number | string[]>];

const scope = { sourceName: '', targetName: '', first: 0, last: 9_999, community: '' };
const claimed = (from: string[], to: string[], types: string[]): Statement => [
  matrixClaims.text.ladybug,
  { ...scope, from, to, types },
];
const claims: string[] = claimTypes.filter((type) => type !== 'INTRODUCES');
const data = ['Dataset', 'Benchmark'];

/** Calls of the API, and the statements that each of them asks the engine. */
const tables: { what: string; path: string; statements: Statement[] }[] = [
  {
    what: 'matrix of models and data, 500 × 500',
    path: 'matrix?limit=500',
    statements: [claimed(['Model'], data, claims), claimed(data, ['Model'], claims)],
  },
  {
    what: 'matrix of models and models, 500 × 500',
    path: 'matrix?rows=Model&columns=Model&limit=500',
    statements: [claimed(['Model'], ['Model'], claims)],
  },
  {
    what: 'matrix of models and data by shared papers, 500 × 500',
    path: 'matrix?types=MENTIONED_WITH&limit=500',
    statements: [[matrixShared.text.ladybug, { ...scope, from: ['Model'], to: data }]],
  },
  {
    what: 'timeline',
    path: 'timeline',
    statements: [
      [timelinePapers.text.ladybug, {}],
      [timelineMentions.text.ladybug, { kinds: [...entityTypes], community: '', name: '' }],
      [timelineClaims.text.ladybug, { community: '' }],
    ],
  },
];

/**
 * Matrices and the timeline by the API, beside their statements by the engine's own calls on a copy of the same store: the
 * first call, which works everything out, and those after it, which find it kept.
 */
export async function measureTables(store: GraphStore, folder: string): Promise<Figure[]> {
  const path = join(folder, 'tables.db');
  await store.copyTo?.(path);
  const { Database, Connection } = loadLadybug();
  const database = new Database(path, 512 * 1024 * 1024, true, false, 2 ** 40);
  const connection = new Connection(database);
  const served = await serve({ store, port: 0 });
  const figures: Figure[] = [];
  try {
    // What the server makes beforehand is made by then.
    await fetch(`${served.url}/api/v1/search?q=a`);
    await fetch(`${served.url}/api/v1/summary`);
    for (const { what, path: asked, statements } of tables) {
      const byApi = async () => {
        const { seconds } = await timed(async () => {
          const response = await fetch(`${served.url}/api/v1/${asked}`);
          if (!response.ok) throw new Error(`${asked} answered ${response.status}`);
          await response.json();
        });
        return seconds;
      };
      const byEngine = async () => {
        const { seconds } = await timed(async () => {
          for (const [text, parameters] of statements) {
            const prepared = await connection.prepare(text);
            const result = await connection.execute(prepared, { ...parameters });
            for (const one of Array.isArray(result) ? result : [result]) {
              one.getAllSync();
              one.close();
            }
          }
        });
        return seconds;
      };
      await byEngine();
      const first = await byApi();
      const own: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < rounds; round++) {
        own.push(await byApi());
        bare.push(await byEngine());
      }
      const compared = { to: 'bare engine', seconds: median(bare) };
      figures.push({ what: `first ${what}`, amount: 1, unit: 'answers', seconds: first, compared });
      figures.push({ what, amount: 1, unit: 'answers', seconds: median(own), compared, most, plus });
    }
  } finally {
    await served.close();
    await connection.close();
    await database.close();
  }
  return figures;
}
