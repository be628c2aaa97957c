import type { Span } from '../../vocabulary/extract.ts';
import type { Word } from './words.ts';

/** Words [from, to). */
export interface WordRange {
  from: number;
  to: number;
}

/** The words that a span touches; null where it holds none. */
export function wordsIn(words: readonly Word[], [start, end]: Span): WordRange | null {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return to > low ? { from: low, to } : null;
}
