import { join } from 'node:path';
import { openStore } from '../../cypher/open-store.ts';
import { ingest } from '../../ingest/pipeline.ts';
import type { Figure, LeftOut, Measure } from '../figure.ts';
import { madeUpPapers } from '../made-up-papers.ts';
import { openBenchPages, whyNoPages } from './bench-pages.ts';
import { measureExpanding } from './expanding.ts';
import { measureFirstPicture } from './first-picture.ts';
import { measureFrames } from './frames.ts';
import { measureKeystroke } from './keystroke.ts';

/** Papers enough for 10,000 nodes and for a hub of 5,000 neighbours. */
const papers = 15_300;

/** What a reader of the explorer waits for, in a real browser, on made-up papers; figure by figure as they are taken. */
export async function* measureExplorer(folder: string): AsyncIterable<Figure | Measure | LeftOut> {
  const reason = whyNoPages();
  if (reason !== null) {
    yield { what: 'the explorer in a browser', reason };
    return;
  }
  const store = await openStore(join(folder, 'explorer.db'));
  try {
    const { items, extractor } = madeUpPapers(papers);
    await ingest(store, items(), { extractor, workers: 0 });
    const pages = await openBenchPages(store, folder);
    try {
      yield* await measureFirstPicture(pages);
      yield* await measureKeystroke(pages);
      yield* await measureExpanding(pages);
      yield* await measureFrames(pages);
    } finally {
      await pages.close();
    }
  } finally {
    await store.close();
  }
}
