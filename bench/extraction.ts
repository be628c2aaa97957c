import nlp from 'compromise/one';
import type { Extractor } from '../ingest/extractor.ts';
import { type Document, textOf } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import { type Figure, timed } from './figure.ts';

/** Reading papers on one thread, beside what compromise needs for their tokens and sentences alone. */
export async function measureExtraction(
  papers: Document[],
  extractor: Extractor,
): Promise<{ figure: Figure; extracts: Extract[] }> {
  // Both warm: the first papers pay for compiling.
  for (const paper of papers.slice(0, 20)) {
    nlp.tokenize(textOf(paper));
    await extractor.extract(paper);
  }
  const bare = await timed(() => {
    let sentences = 0;
    for (const paper of papers) sentences += nlp.tokenize(textOf(paper)).length;
    return sentences;
  });
  const { result: extracts, seconds } = await timed(async () => {
    const read: Extract[] = [];
    for (const paper of papers) read.push(await extractor.extract(paper));
    return read;
  });
  const figure: Figure = {
    what: 'extraction, one thread',
    amount: papers.length,
    unit: 'papers',
    seconds,
    compared: { to: 'compromise/one tokenising', seconds: bare.seconds },
  };
  return { figure, extracts };
}
