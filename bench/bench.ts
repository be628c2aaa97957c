// npm run bench [-- [FILE] [--made-up PAPERS]]: figures of this machine beside those of the bare libraries, all in one
// run. The load of a made-up graph (10,000 papers unless told otherwise) goes to Neo4j too, where NEO4J_URI names an
// empty one.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '../cypher/open-store.ts';
import { createExtractor } from '../ingest/extract.ts';
import { paperHash } from '../ingest/pipeline/paper-hash.ts';
import { resolve } from '../ingest/resolve/index.ts';
import { measureAnalysis } from './analysis.ts';
import { measureCleaning } from './cleaning.ts';
import { measureExtraction } from './extraction.ts';
import { lineOf } from './figure.ts';
import { measureFirstAnswers } from './first-answers.ts';
import { measureFrames } from './frames.ts';
import { measureLoad, measureNeo4jLoad } from './load.ts';
import { loadPapers } from './load-papers.ts';
import { madeUpGraph } from './made-up-papers.ts';
import { measureOneMore } from './one-more-paper.ts';
import { measureReadyMade } from './ready-made.ts';
import { measureIngest } from './whole-ingest.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'made-up': { type: 'string', default: '10000' } },
});
const path = positionals[0] ?? fileURLToPath(new URL('../sample/papers.jsonl', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'weft-bench-'));
try {
  const papers = await loadPapers(path);
  console.log(`${papers.length} papers, Node ${process.versions.node}, ${availableParallelism()} cores`);
  const extractor = await createExtractor({ grade: 'fast' });

  const { figures, extracts } = await measureExtraction(papers);
  for (const figure of figures) console.log(lineOf(figure));
  console.log(lineOf(await measureCleaning()));

  const read = papers.flatMap((document, index) => {
    const extract = extracts[index];
    if (extract === undefined) return [];
    const origin = { extractor: extractor.version, sources: [], addedAt: '2000-01-01T00:00:00.000Z' };
    return [{ document, hash: paperHash(document), extract, ...origin }];
  });
  const graph = resolve(read);
  console.log(lineOf(await measureLoad('the corpus', graph, folder)));
  console.log(lineOf(await measureNeo4jLoad('the corpus', graph)));
  console.log(lineOf(await measureAnalysis(graph)));

  const large = await madeUpGraph(Number(values['made-up']));
  const largeName = `${large.papers.length.toLocaleString('en')} made-up papers`;
  console.log(lineOf(await measureLoad(largeName, large, folder)));
  console.log(lineOf(await measureNeo4jLoad(largeName, large)));

  const small = await madeUpGraph(Math.ceil(large.papers.length / 10));
  const smallName = `${small.papers.length.toLocaleString('en')} made-up papers`;
  console.log(lineOf(await measureLoad(smallName, small, folder)));
  const [largeStore, smallStore] = [join(folder, `${largeName}.db`), join(folder, `${smallName}.db`)];
  const figuresOfMore = await measureOneMore(
    { papers: large.papers.length, path: largeStore },
    { papers: small.papers.length, path: smallStore },
  );
  for (const figure of figuresOfMore) console.log(lineOf(figure));
  for (const figure of await measureFirstAnswers(largeName, largeStore)) console.log(lineOf(figure));

  const store = await openStore(join(folder, 'weft.db'));
  try {
    console.log(lineOf(await measureIngest(path, store, extractor)));
    console.log(`most memory so far: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
    for (const figure of await measureReadyMade(store, folder)) console.log(lineOf(figure));
    console.log(lineOf(await measureFrames(store, folder)));
  } finally {
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
