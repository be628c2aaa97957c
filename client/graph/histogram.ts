/** One bar: the values from `from` to `to`, both included; the last bin of a scale holds all that is greater, too. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** @param starts where bins begin, ascending; a value below the first is not counted */
export function histogramOf(values: readonly number[], starts: readonly number[], last: number): Bin[] {
  const bins = starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next === undefined ? last : next - 1, count: 0 };
  });
  for (const value of values) {
    const bin = bins[starts.findLastIndex((start) => value >= start)];
    if (bin) bin.count += 1;
  }
  return bins;
}

/** Every whole number, or every second, fifth … where they would be more than a hundred. */
export function evenStarts(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first + 1) / one <= 100) ?? Math.ceil((last - first) / 100);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}

const perDecade = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** Counts of things are many small ones and few large ones: bins get wider as numbers grow (0, 1, 2 … 10, 12, 15, 20 …). */
export function growingStarts(first: number, last: number): number[] {
  const starts = new Set<number>([first]);
  for (let decade = 1; decade <= last; decade *= 10) {
    for (const part of decade === 1 ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : perDecade) {
      const start = part * decade;
      if (start > first && start <= last) starts.add(start);
    }
  }
  return [...starts];
}
