import { linesOf } from './lines.ts';

/** A piece of a page's text that stands alone: a heading, a date, a paragraph. */
export interface Block {
  text: string;
  /** Where it begins, from 1. */
  line: number;
}

const longestLine = 1_000_000;
/** Texts broken to a width keep within these, in UTF-16 units; a longer line was not broken. */
const narrowest = 40;
const widest = 140;
/** Mails and printers leave a few columns free at times. */
const slack = 3;

const longestOf = (lines: Block[]): number => Math.max(0, ...lines.map((line) => line.text.length));

/**
 * Whether a line goes on in the next: text is broken where the next word no longer fits, so a line that had room for
 * it is the end of a title, a byline, a paragraph.
 */
const goesOn = (line: string, next: string, width: number): boolean =>
  width >= narrowest && width <= widest && line.length + 1 + next.split(/\s/, 1).join('').length > width - slack;

function joined(run: Block[], width: number): Block[] {
  const blocks: Block[] = [];
  let previous = '';
  for (const line of run) {
    const last = blocks.at(-1);
    if (last !== undefined && goesOn(previous, line.text, width)) last.text += `\n${line.text}`;
    else blocks.push({ ...line });
    previous = line.text;
  }
  return blocks;
}

/** Lines that stand together, without a blank one between. */
async function runsOf(text: AsyncIterable<string>): Promise<Block[][]> {
  const runs: Block[][] = [];
  let run: Block[] = [];
  for await (const line of linesOf(text, longestLine)) {
    // Direction marks and zero-width spaces can stand alone on a line; so can a no-break space.
    const trimmed = line.text.replace(/^[\s\u200B-\u200F\uFEFF]+|[\s\u200B-\u200F\uFEFF]+$/g, '');
    if (trimmed !== '') run.push({ text: trimmed, line: line.number });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** The blocks of a page: each line one, but paragraphs and titles that were broken to a width are put together again. */
export async function blocksOf(text: AsyncIterable<string>): Promise<Block[]> {
  const runs = await runsOf(text);
  // The median, for a long address in one paragraph can stand out beyond the width.
  const widths = runs
    .filter((run) => run.length > 2)
    .map(longestOf)
    .sort((a, b) => a - b);
  const pageWidth = widths[Math.floor(widths.length / 2)] ?? 0;
  // One width for the whole page where it has one; else a paragraph may have been pasted in with its own.
  const lines = runs.flat();
  const isBroken = lines.filter((line) => line.text.length > widest).length <= lines.length * 0.03;
  return runs.flatMap((run) => joined(run, isBroken ? pageWidth : run.length > 2 ? longestOf(run) : 0));
}
