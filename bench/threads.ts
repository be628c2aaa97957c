import { availableParallelism } from 'node:os';
import { createExtractor } from '../ingest/extract.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { paperHash } from '../ingest/pipeline/paper-hash.ts';
import { Reading } from '../ingest/pipeline/reading.ts';
import type { Document } from '../vocabulary/document.ts';
import { type Figure, type LeftOut, timed } from './figure.ts';
import { loadPapers } from './load-papers.ts';

/**
 * Papers that each thread reads before the clock runs, and papers that are timed. While a thread is new, the engine
 * compiles for it on other cores (1.2 ms beside 2.7 ms of its own for each of the first 900 papers, 0.5
 * beside 2.5 after 3,000), which one thread has for nothing and two take from each other. Many papers are what threads
 * are for.
 */
const amounts = { fast: { warmUp: 3_000, measured: 6_000 }, accurate: { warmUp: 60, measured: 400 } } as const;
/** Share of the time that two threads may take: a second core is worth 1.7 of one. */
const mostOfTime = 0.59;

/** So many of them, over and over where there are fewer. */
const repeated = (papers: Document[], amount: number): Document[] =>
  Array.from({ length: Math.ceil(amount / Math.max(1, papers.length)) }, () => papers)
    .flat()
    .slice(0, amount);

/**
 * Reads papers as an ingest does, on so many threads. Seconds as the clock shows them.
 * @param first Read before, untimed.
 */
async function readOn(
  workers: number,
  papers: Document[],
  extractor: Extractor,
  first: Document[] = [],
): Promise<number> {
  const reading = new Reading({
    extractor,
    workers,
    onRead: () => {},
    onFailed: (_, reason) => {
      throw new Error(reason);
    },
  });
  const readAll = async (documents: Document[]): Promise<void> => {
    for (const document of documents)
      await reading.add({ document, hash: paperHash(document), file: 'bench', line: 1 });
    await reading.finish();
  };
  try {
    await readAll(first);
    return (await timed(() => readAll(papers))).seconds;
  } finally {
    await reading.close();
  }
}

/**
 * Two warm threads beside one. Takes a quiet machine. In the fast grade even two programs of one thread each may not
 * reach 1.7 times one's papers: collecting garbage keeps a second core busy already, by a sixth.
 */
export async function measureThreads(papers: Document[], grade: keyof typeof amounts): Promise<Figure | LeftOut> {
  const what = `reading in the ${grade} grade on 2 threads`;
  if (availableParallelism() < 2) return { what, reason: 'this machine has one core' };
  const extractor = await createExtractor({ grade });
  const { warmUp, measured } = amounts[grade];
  const many = repeated(papers, measured);
  const one = await readOn(1, many, extractor, repeated(papers, warmUp));
  const seconds = await readOn(2, many, extractor, repeated(papers, 2 * warmUp));
  return {
    what,
    amount: many.length,
    unit: 'papers',
    seconds,
    compared: { to: 'on 1 thread', seconds: one },
    most: mostOfTime,
  };
}

/** Longest that a page of accepted papers may take, in seconds. */
const longestForPage = 15;

/** A page of accepted papers in the best grade there is, from the file to what is read out of it. */
export async function measurePage(path: string | undefined): Promise<Figure | LeftOut> {
  const what = 'a page of papers, in the grade that this machine has';
  if (path === undefined) return { what, reason: 'none was named by --page' };
  const { result, seconds } = await timed(async () => {
    const papers = await loadPapers(path);
    await readOn(availableParallelism(), papers, await createExtractor());
    return papers.length;
  });
  const compared = { to: 'the promise', seconds: longestForPage };
  return { what, amount: result, unit: 'papers', seconds, compared, most: 1 };
}
