// npm run bench [-- [FILE] [--made-up PAPERS] [--page PAGE] [--reading] [--explorer]]: figures of this machine beside
// those of the bare libraries, all in one run; with --reading those of reading papers alone, with --explorer those of the
// explorer in a browser. The load of a made-up graph (10,000 papers unless told otherwise) goes to Neo4j too, where
// NEO4J_URI names an empty one.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '../cypher/open-store.ts';
import { createExtractor } from '../ingest/extract.ts';
import { paperHash } from '../ingest/pipeline/paper-hash.ts';
import { resolve } from '../ingest/resolve/index.ts';
import type { Document } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import { inputOf, measureAnalysis } from './analysis.ts';
import { measureCleaning } from './cleaning.ts';
import { measureExplorer } from './explorer/index.ts';
import { measureExtraction } from './extraction.ts';
import { type Figure, type LeftOut, lineOf, type Measure } from './figure.ts';
import { measureFirstAnswers } from './first-answers.ts';
import { measureJoining } from './joining.ts';
import { measureLoad, measureNeo4jLoad } from './load.ts';
import { loadPapers } from './load-papers.ts';
import { madeUpGraph } from './made-up-papers.ts';
import { measureMapFrames } from './map-frames.ts';
import { measureOddTexts } from './odd-texts.ts';
import { measureOneMore } from './one-more-paper.ts';
import { measureReadyMade } from './ready-made.ts';
import { measureStability } from './stability.ts';
import { measureTables } from './tables.ts';
import { measurePage, measureThreads } from './threads.ts';
import { measureIngest } from './whole-ingest.ts';

const usage = `usage: npm run bench -- [FILE] [--made-up PAPERS] [--page PAGE] [--reading] [--explorer]

FILE             the papers that are read (the bundled sample unless told otherwise)
--made-up PAPERS how many papers the made-up graph has (10000)
--page PAGE      a page of papers whose reading is timed too
--reading        only the figures of reading papers
--explorer       only those of the explorer in a browser
`;

/** What is asked for; ends with the usage where that is help, or makes no sense. */
function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        'made-up': { type: 'string', default: '10000' },
        page: { type: 'string' },
        reading: { type: 'boolean', default: false },
        explorer: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!(Number(values['made-up']) >= 1)) throw new Error(`--made-up ${values['made-up']} is no number of papers.`);
    if (!values.help) return { positionals, values };
    process.stdout.write(usage);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const { positionals, values } = readArguments();
const path = positionals[0] ?? fileURLToPath(new URL('../sample/papers.jsonl', import.meta.url));

function say(figure: Figure | Measure | LeftOut): void {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en');
  console.log(`${lineOf(figure)} | most memory so far: ${megabytes} MB`);
}

/** What is read out of each paper, by the fast grade. */
async function benchReading(papers: Document[]): Promise<Extract[]> {
  const { figures, extracts } = await measureExtraction(papers);
  for (const figure of figures) say(figure);
  for (const grade of ['accurate', 'fast'] as const) say(await measureThreads(papers, grade));
  say(await measurePage(values.page));
  say(await measureCleaning());
  for (const figure of await measureOddTexts()) say(figure);
  return extracts;
}

async function benchGraph(papers: Document[], extracts: Extract[], folder: string): Promise<void> {
  const extractor = await createExtractor({ grade: 'fast' });
  const read = papers.flatMap((document, index) => {
    const extract = extracts[index];
    if (extract === undefined) return [];
    const origin = { extractor: extractor.version, sources: [], addedAt: '2000-01-01T00:00:00.000Z' };
    return [{ document, hash: paperHash(document), extract, ...origin }];
  });
  const graph = resolve(read);
  say(await measureLoad('the corpus', graph, folder));
  say(await measureNeo4jLoad('the corpus', graph));
  say(await measureAnalysis(graph));
  for (const line of measureStability(inputOf(graph))) console.log(line);

  const large = await madeUpGraph(Number(values['made-up']));
  const largeName = `${large.papers.length.toLocaleString('en')} made-up papers`;
  say(await measureLoad(largeName, large, folder));
  say(await measureNeo4jLoad(largeName, large));

  const small = await madeUpGraph(Math.ceil(large.papers.length / 10));
  const smallName = `${small.papers.length.toLocaleString('en')} made-up papers`;
  say(await measureLoad(smallName, small, folder));
  const [largeStore, smallStore] = [join(folder, `${largeName}.db`), join(folder, `${smallName}.db`)];
  const figuresOfMore = await measureOneMore(
    { papers: large.papers.length, path: largeStore },
    { papers: small.papers.length, path: smallStore },
  );
  for (const figure of figuresOfMore) say(figure);
  for (const figure of await measureFirstAnswers(largeName, largeStore)) say(figure);

  const store = await openStore(join(folder, 'weft.db'));
  try {
    say(await measureIngest(path, store, extractor));
    for (const figure of await measureReadyMade(store, folder)) say(figure);
    for (const figure of await measureJoining(store, folder)) say(figure);
    for (const figure of await measureTables(store, folder)) say(figure);
    say(await measureMapFrames());
  } finally {
    await store.close();
  }
}

/** Runs something with a folder that goes afterwards. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weft-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchExplorer(folder: string): Promise<void> {
  for await (const figure of measureExplorer(folder)) say(figure);
}

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`);
if (values.reading || !values.explorer) {
  const papers = await loadPapers(path);
  console.log(`${papers.length} papers`);
  const extracts = await benchReading(papers);
  if (!values.reading) await inFolder((folder) => benchGraph(papers, extracts, folder));
}
if (values.explorer || !values.reading) await inFolder(benchExplorer);
