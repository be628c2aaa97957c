import type { Span } from '../../vocabulary/extract.ts';

/** Spans in text order. */
export interface SpansInOrder {
  /** Whether it is one of them. */
  has(span: Span): boolean;
  /** The first of them that lies in [start, end), or undefined. */
  firstIn(start: number, end: number): Span | undefined;
}

export function spansInOrder(spans: Span[]): SpansInOrder {
  const inOrder = [...spans].sort((a, b) => a[0] - b[0]);
  /** The position of the first that starts at or behind an offset. */
  const from = (offset: number): number => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.[0] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const find = (start: number, last: number, holds: (span: Span) => boolean): Span | undefined => {
    for (let at = from(start); at < inOrder.length; at++) {
      const span = inOrder[at];
      if (span === undefined || span[0] > last) return undefined;
      if (holds(span)) return span;
    }
    return undefined;
  };
  return {
    has: ([start, end]) => find(start, start, (span) => span[1] === end) !== undefined,
    firstIn: (start, end) => find(start, end, (span) => span[1] <= end),
  };
}
