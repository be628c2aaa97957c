import nlp from 'compromise';
import one from 'compromise/one';
import { createExtractor } from '../ingest/extract.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { GradeUnavailable } from '../ingest/grade.ts';
import { type RuntimeName, runtimes } from '../ingest/tagger/network.ts';
import { type Document, textOf } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import { type Figure, type LeftOut, processorSeconds } from './figure.ts';

/** Both sides warm: the first papers pay for compiling. */
const warmUp = 20;

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

/** Papers per second of processor time that the accurate grade promises with each runtime. */
const promised: Record<RuntimeName, number> = { 'onnxruntime-node': 50, 'onnxruntime-web': 8 };

async function measureGrade(
  papers: Document[],
  extractor: Extractor,
): Promise<{ seconds: number; extracts: Extract[] }> {
  await read(papers.slice(0, warmUp), extractor);
  const { result: extracts, seconds } = await processorSeconds(() => read(papers, extractor));
  return { seconds, extracts };
}

async function measureFast(papers: Document[], beside: Figure): Promise<{ figure: Figure; extracts: Extract[] }> {
  const extractor = await createExtractor({ grade: 'fast' });
  const { seconds, extracts } = await measureGrade(papers, extractor);
  const compared = { to: beside.what, seconds: beside.seconds };
  const figure = { what: extractor.about, amount: papers.length, unit: 'papers', seconds, compared, most: 1 / 2 };
  return { figure, extracts };
}

async function measureAccurate(papers: Document[], runtime: RuntimeName): Promise<Figure | LeftOut> {
  let extractor: Extractor;
  try {
    extractor = await createExtractor({ grade: 'accurate', runtime });
  } catch (error) {
    if (!(error instanceof GradeUnavailable)) throw error;
    return { what: `reading with ${runtime}`, reason: error.message };
  }
  const { seconds } = await measureGrade(papers, extractor);
  const compared = { to: 'the promise', seconds: papers.length / promised[runtime] };
  return { what: extractor.about, amount: papers.length, unit: 'papers', seconds, compared, most: 1 };
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
  const fast = await measureFast(papers, full);
  const figures: (Figure | LeftOut)[] = [...bare, fast.figure];
  const every = Math.max(1, Math.ceil(papers.length / sampled));
  const sample = papers.filter((_, index) => index % every === 0);
  for (const runtime of runtimes) figures.push(await measureAccurate(sample, runtime));
  return { figures, extracts: fast.extracts };
}
