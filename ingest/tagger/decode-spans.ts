import { namedTypes } from '../../vocabulary/kinds.ts';
import type { SpanChances, TaggedSpan } from './reading.ts';
import type { WordRange } from './word-range.ts';
import type { Word } from './words.ts';

/** Words that belong to a name with at least this chance are candidates. */
const atLeast = 0.25;

/** Where in a row of chances the beginning of a type stands; its inside comes next. */
const beginOf = (type: number): number => 1 + 2 * type;

const sumFrom = (row: Float64Array | undefined, start: number): number => {
  let sum = 0;
  for (let k = start; k < (row?.length ?? 0); k += 2) sum += row?.[k] ?? 0;
  return sum;
};
const opening = (row: Float64Array | undefined): number => sumFrom(row, 1);
const inside = (row: Float64Array | undefined): number => sumFrom(row, 2);

/** @param chances P(label) of every word, in the order of `labels`. */
export function chancesOf(chances: readonly Float64Array[], { from, to }: WordRange): SpanChances {
  const types: SpanChances['types'] = { Model: 0, Dataset: 0, Benchmark: 0 };
  for (const row of chances.slice(from, to)) {
    for (const [t, type] of namedTypes.entries())
      types[type] += ((row[beginOf(t)] ?? 0) + (row[beginOf(t) + 1] ?? 0)) / (to - from);
  }
  return { types, opens: opening(chances[from]), closes: 1 - inside(chances[to]) };
}

/** Runs of words that probably belong to a name, cut where a new one more probably begins than the old one goes on. */
export function decodeSpans(words: readonly Word[], chances: readonly Float64Array[]): TaggedSpan[] {
  const ranges: WordRange[] = [];
  for (const [i, row] of chances.entries()) {
    if (1 - (row[0] ?? 1) < atLeast) continue;
    const last = ranges.at(-1);
    if (last?.to === i && inside(row) >= opening(row)) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges.flatMap((range) => {
    const { types } = chancesOf(chances, range);
    const type = namedTypes.reduce((best, other) => (types[other] > types[best] ? other : best));
    const start = words[range.from]?.start;
    const end = words[range.to - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ start, end, type, score: types[type] }];
  });
}
