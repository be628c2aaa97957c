import { createExtractor } from '../ingest/extract.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { clean } from '../ingest/text/clean.ts';
import { PaperId } from '../vocabulary/ids.ts';
import { type Figure, processorSeconds } from './figure.ts';

/** Characters of the shorter and of the longer text of each shape. */
const sizes = [100_000, 1_000_000] as const;
/** Ten times the text may take so many times ten times the time: less than half-way to a square. */
const mostTimes = 1.5;

const name = (at: number): string => `Fog${at.toString(36)}Net`;
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const counted = (piece: (at: number) => string) => (size: number) => {
  let text = '';
  for (let at = 0; text.length < size; at++) text += piece(at);
  return text.slice(0, size);
};

/** Texts of which reading costs, if done without care, the square of their length. */
const shapes: [what: string, text: (size: number) => string][] = [
  ['prose without a full stop', repeated('the model is trained on the data and tested with ')],
  ['names between commas', counted((at) => `${name(at)}, `)],
  ['names in sentences', counted((at) => `We compare with ${name(at)}. `)],
  ['own names without a full stop', counted((at) => `we introduce ${name(at)}, data to train ${name(at + 1)} on, `)],
  ['names that outperform names', counted((at) => `${name(at)} outperforms ${name(at + 7)} on ${name(3 * at)} `)],
  ['own names and kinds of data', counted((at) => `We introduce ${name(at)} for images, text and audio. `)],
  ['one name in sentences', repeated('GPT-4 is good. ')],
  ['one own name in sentences', repeated('FogNet outperforms GPT-4 on ImageNet. ')],
  ['names that are words', repeated('adam squad imagenet Adam ')],
  ['abbreviations', repeated('Low-Rank Adaptation (LoRA) ')],
  ['X (X)', repeated('X (X) ')],
  ['we introduce', repeated('We introduce it. ')],
  ['kinds of data', repeated('images text video audio graph MRI ')],
  ['open brackets', repeated('(')],
  ['nested brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['formulas', repeated('$x_1^{2}$ ')],
  ['dollar signs', repeated('$')],
  ['LaTeX commands', repeated('\\alpha\\emph{')],
  ['lists in braces', repeated('Swin-{T,S,B} ')],
  ['open braces', repeated('{A,')],
  ['A-A-A-', repeated('A-')],
  ['slashes', repeated('A/')],
  ['digits', repeated('1234567890')],
  ['years', (size) => `SemEval 2014${repeated(', 2015')(size)}`.slice(0, size)],
  ['one word', repeated('a')],
  ['initials', repeated('A. ')],
  ['titles of doctors', repeated('Dr. ')],
  ['open quotes', repeated('"a. ')],
  ['combining marks', repeated('a\u0301\u0302\u0303')],
  ['emoji', repeated('😀')],
  ['spaces', (size) => `a${' '.repeat(size - 2)}b`],
  ['broken lines', repeated('ab-\ncd ')],
  ['addresses', counted((at) => `${name(at)} https://github.com/a/fog${at} `)],
];

async function secondsFor(abstract: string, extractor: Extractor): Promise<number> {
  const document = { id: PaperId.parse('odd'), title: 'FogNet: A Network for Images', abstract, authors: [] };
  const { seconds } = await processorSeconds(() => extractor.extract(clean(document)));
  return seconds;
}

/** Seconds of processor time for a megabyte of each shape in the fast grade, beside ten times what a tenth of it takes. */
export async function measureOddTexts(): Promise<Figure[]> {
  const extractor = await createExtractor({ grade: 'fast' });
  const figures: Figure[] = [];
  for (const [what, text] of shapes) {
    const [short, long] = sizes;
    await secondsFor(text(short / 10), extractor);
    const tenth = await secondsFor(text(short), extractor);
    const seconds = await secondsFor(text(long), extractor);
    const compared = { to: 'ten times a tenth of it', seconds: (tenth * long) / short };
    figures.push({ what: `odd text, ${what}`, amount: long / 1e6, unit: 'MB', seconds, compared, most: mostTimes });
  }
  return figures;
}
