import { linesOf } from './lines.ts';

/** A piece of a page's text that stands alone: a heading, a date, a paragraph. */
export interface Block {
  text: string;
  /** Where it begins, from 1. */
  line: number;
}

const longestLine = 1_000_000;
/** Pages wrapped to a fixed width keep to about this; an unwrapped paragraph is far longer. */
const widestWrap = 130;

/**
 * Whether lines that follow each other without a blank one are one paragraph broken to a width: all but the last
 * about equally long. A title above its abstract, or a list of links, is not.
 */
function isWrapped(lines: Block[]): boolean {
  const full = lines.slice(0, -1).map((line) => line.text.length);
  const widest = Math.max(...full);
  return lines.length >= 3 && widest <= widestWrap && full.every((length) => length >= 40 && length >= widest * 0.65);
}

/** The blocks of a page: each line one, but a paragraph that was broken to a width is put together again. */
export async function blocksOf(text: AsyncIterable<string>): Promise<Block[]> {
  const blocks: Block[] = [];
  let run: Block[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined && isWrapped(run)) {
      blocks.push({ text: run.map((line) => line.text).join('\n'), line: first.line });
    } else blocks.push(...run);
    run = [];
  };
  for await (const line of linesOf(text, longestLine)) {
    // Direction marks and zero-width spaces can stand alone on a line; so can a no-break space.
    const trimmed = line.text.replace(/^[\s\u200B-\u200F\uFEFF]+|[\s\u200B-\u200F\uFEFF]+$/g, '');
    if (trimmed === '') close();
    else run.push({ text: trimmed, line: line.number });
  }
  close();
  return blocks;
}
