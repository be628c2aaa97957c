import type { Features } from '../ingest/learn/forest.ts';

/** An example to learn from. Rows of one group (a paper) are never parted between learning and choosing. */
export interface Row {
  features: Features;
  label: 0 | 1;
  group: string;
  /** 1 unless said otherwise. */
  weight?: number;
}

/** One feature over all rows, cut into few steps; most rows lack most features, so only those beside 0 are kept. */
export interface BinnedFeature {
  name: string;
  /** Bin of 0, where all rows are that `rows` does not name. */
  zeroBin: number;
  rows: Int32Array;
  bins: Uint8Array;
  /** A value below `cuts[b]` is in a bin up to `b`. */
  cuts: number[];
}

const mostCuts = 48;

/** Cuts halfway between neighbouring values; where there are too many, at equal shares of the rows. */
function cutsOf(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const between = distinct.slice(1).map((value, index) => (value + (distinct[index] ?? value)) / 2);
  if (between.length <= mostCuts) return between;
  const picked = new Set<number>();
  for (let step = 1; step <= mostCuts; step++) {
    const value = sorted[Math.floor((step * sorted.length) / (mostCuts + 1))] ?? 0;
    const cut = between.find((one) => one > value);
    if (cut !== undefined) picked.add(cut);
  }
  return [...picked].sort((a, b) => a - b);
}

/** All features that at least `fewest` rows have, by name. */
export function binRows(rows: Row[], fewest: number): BinnedFeature[] {
  const found = new Map<string, { rows: number[]; values: number[] }>();
  rows.forEach(({ features }, row) => {
    for (const [name, value] of Object.entries(features)) {
      if (value === 0) continue;
      const column = found.get(name) ?? { rows: [], values: [] };
      column.rows.push(row);
      column.values.push(value);
      found.set(name, column);
    }
  });
  return [...found]
    .filter(([, column]) => column.rows.length >= fewest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, column]) => {
      const cuts = cutsOf(column.rows.length < rows.length ? [0, ...column.values] : column.values);
      const binOf = (value: number): number => {
        const bin = cuts.findIndex((cut) => value < cut);
        return bin < 0 ? cuts.length : bin;
      };
      return {
        name,
        cuts,
        zeroBin: binOf(0),
        rows: Int32Array.from(column.rows),
        bins: Uint8Array.from(column.values, binOf),
      };
    });
}
