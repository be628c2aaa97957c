import nlp from 'compromise';
import one from 'compromise/one';
import { createExtractor } from '../ingest/extract.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { GradeUnavailable } from '../ingest/grade.ts';
import { runtimes } from '../ingest/tagger/network.ts';
import { type Document, textOf } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import type { Figure, LeftOut } from './figure.ts';

/** Both sides warm: the first papers pay for compiling. */
const warmUp = 20;

/** Seconds of processor time, of all threads: what a machine with other work to do shows the same. */
async function processorSeconds<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

async function read(papers: Document[], extractor: Extractor): Promise<Extract[]> {
  const extracts: Extract[] = [];
  for (const paper of papers) extracts.push(await extractor.extract(paper));
  return extracts;
}

const readers: { to: string; tokenise(text: string): number }[] = [
  { to: 'compromise/one, tokens and sentences', tokenise: (text) => one.tokenize(text).length },
  { to: 'compromise', tokenise: (text) => nlp(text).length },
];

/** What a library alone takes for the same papers. */
async function measureReader(papers: Document[], { to, tokenise }: (typeof readers)[number]): Promise<Figure> {
  for (const paper of papers.slice(0, warmUp)) tokenise(textOf(paper));
  const { seconds } = await processorSeconds(() => {
    for (const paper of papers) tokenise(textOf(paper));
  });
  return { what: to, amount: papers.length, unit: 'papers', seconds, compared: null };
}

/** Papers for a grade that reads tens of them a second. */
const sampled = 400;

async function measureGrade(
  papers: Document[],
  extractor: Extractor,
  beside: Figure,
): Promise<{ figure: Figure; extracts: Extract[] }> {
  await read(papers.slice(0, warmUp), extractor);
  const { result: extracts, seconds } = await processorSeconds(() => read(papers, extractor));
  const share = papers.length / beside.amount;
  const compared = { to: beside.what, seconds: beside.seconds * share };
  return { figure: { what: extractor.about, amount: papers.length, unit: 'papers', seconds, compared }, extracts };
}

/**
 * Papers per second of processor time: the libraries alone, the fast grade, and the accurate one with each runtime;
 * that one over papers spread evenly over the input.
 */
export async function measureExtraction(
  papers: Document[],
): Promise<{ figures: (Figure | LeftOut)[]; extracts: Extract[] }> {
  const bare: Figure[] = [];
  for (const reader of readers) bare.push(await measureReader(papers, reader));
  const [, full] = bare;
  if (full === undefined) throw new RangeError('there is a reader to compare with');
  const fast = await measureGrade(papers, await createExtractor({ grade: 'fast' }), full);
  const figures: (Figure | LeftOut)[] = [...bare, fast.figure];
  const every = Math.max(1, Math.ceil(papers.length / sampled));
  const sample = papers.filter((_, index) => index % every === 0);
  for (const runtime of runtimes) {
    try {
      const extractor = await createExtractor({ grade: 'accurate', runtime });
      figures.push((await measureGrade(sample, extractor, full)).figure);
    } catch (error) {
      if (!(error instanceof GradeUnavailable)) throw error;
      figures.push({ what: `reading with ${runtime}`, reason: error.message });
    }
  }
  return { figures, extracts: fast.extracts };
}
