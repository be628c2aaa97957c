// npm run bench [-- FILE]: figures of this machine beside those of the bare libraries, all in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../cypher/open-store.ts';
import { createExtractor } from '../ingest/extract.ts';
import { paperHash } from '../ingest/pipeline/paper-hash.ts';
import { resolve } from '../ingest/resolve/index.ts';
import { measureAnalysis } from './analysis.ts';
import { measureExtraction } from './extraction.ts';
import { lineOf } from './figure.ts';
import { measureFrames } from './frames.ts';
import { loadPapers } from './load-papers.ts';
import { measureStoreWrites } from './store-writes.ts';
import { measureIngest } from './whole-ingest.ts';

const path = process.argv[2] ?? fileURLToPath(new URL('../sample/papers.jsonl', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'weft-bench-'));
try {
  const papers = await loadPapers(path);
  console.log(`${papers.length} papers, Node ${process.versions.node}, ${availableParallelism()} cores`);
  const extractor = await createExtractor();

  const { figure, extracts } = await measureExtraction(papers, extractor);
  console.log(lineOf(figure));

  const read = papers.flatMap((document, index) => {
    const extract = extracts[index];
    if (extract === undefined) return [];
    const origin = { extractor: extractor.version, sources: [], addedAt: '2000-01-01T00:00:00.000Z' };
    return [{ document, hash: paperHash(document), extract, ...origin }];
  });
  const graph = resolve(read);
  console.log(lineOf(await measureStoreWrites(graph, folder)));
  console.log(lineOf(await measureAnalysis(graph)));

  const store = await openStore(join(folder, 'weft.db'));
  try {
    console.log(lineOf(await measureIngest(path, store, extractor)));
    console.log(`most memory so far: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
    console.log(lineOf(await measureFrames(store, folder)));
  } finally {
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
