/** A line of text without its end; `number` counts from 1. */
export interface Line {
  text: string;
  number: number;
  /** True when the line was longer than allowed; `text` then holds only its beginning. */
  cut: boolean;
}

/** Enough of a line that is too long to say which one it is. */
const kept = 200;

/**
 * Splits text that arrives in pieces. Holds one line at most, and of a line longer than `longest` UTF-16 units only
 * its beginning. Ends lines at `\n` and `\r\n`, drops a byte order mark.
 */
export async function* linesOf(text: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let rest = '';
  let cut = false;
  let number = 1;
  const take = (piece: string): void => {
    if (cut) return;
    cut = rest.length + piece.length > longest;
    rest = cut ? (rest + piece.slice(0, kept)).slice(0, kept) : rest + piece;
  };
  const finish = (): Line => {
    const line = { text: rest.endsWith('\r') ? rest.slice(0, -1) : rest, number, cut };
    if (number === 1 && line.text.startsWith('\uFEFF')) line.text = line.text.slice(1);
    rest = '';
    cut = false;
    number++;
    return line;
  };
  for await (const chunk of text) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      take(chunk.slice(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.slice(start));
  }
  if (rest !== '') yield finish();
}
