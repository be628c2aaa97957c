import type { GraphStore } from '../cypher/graph-store.ts';
import { openStore } from '../cypher/open-store.ts';
import { ingest } from '../ingest/pipeline.ts';
import type { Figure } from './figure.ts';
import { madeUpPapers } from './made-up-papers.ts';

/** Papers that come one by one. */
const measured = 5;

/** Seconds of processor time, of all threads, that a paper takes. */
async function secondsOfOne(store: GraphStore, number: number): Promise<number> {
  const { items, extractor } = madeUpPapers(1, number);
  const start = process.cpuUsage();
  await ingest(store, items(), { extractor, workers: 0, analyse: false });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

interface GrownStore {
  papers: number;
  path: string;
}

/** One paper after another into a store of made-up papers, which is resolved as a whole before, and then reopened. */
async function secondsOfMore({ papers, path }: GrownStore): Promise<{ first: number; next: number }> {
  const whole = await openStore(path);
  await secondsOfOne(whole, papers);
  await whole.close();
  const store = await openStore(path);
  try {
    const first = await secondsOfOne(store, papers + 1);
    let next = 0;
    for (let more = 0; more < measured; more++) next += await secondsOfOne(store, papers + 2 + more);
    return { first, next };
  } finally {
    await store.close();
  }
}

/**
 * What one new paper costs, without analysis, in a store and in a smaller one: the first one that a process takes in,
 * for which it reads the names of all papers, and those that follow.
 */
export async function measureOneMore(large: GrownStore, small: GrownStore): Promise<Figure[]> {
  const [slow, quick] = [await secondsOfMore(large), await secondsOfMore(small)];
  const sizes = `${large.papers.toLocaleString('en')} papers`;
  const to = `into ${small.papers.toLocaleString('en')} papers`;
  return [
    {
      what: `a process's first new paper into ${sizes}`,
      amount: 1,
      unit: 'papers',
      seconds: slow.first,
      compared: { to, seconds: quick.first },
    },
    {
      what: `one new paper after another into ${sizes}`,
      amount: measured,
      unit: 'papers',
      seconds: slow.next,
      compared: { to, seconds: quick.next },
    },
  ];
}
