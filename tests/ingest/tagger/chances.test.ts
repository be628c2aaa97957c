import { expect, test } from 'vitest';
import { labelChances } from '../../../ingest/tagger/label-chances.ts';
import { windowSize, windowsOf } from '../../../ingest/tagger/windows.ts';

const labels = 3;
const chain = {
  labels,
  // O, B, I: I never after O.
  moves: Float32Array.from([0.2, 0.1, -30, -0.3, 0.4, 0.9, 0.5, -0.2, 0.3]),
  first: Float32Array.from([0.1, 0.2, -30]),
  last: Float32Array.from([0.3, -0.1, 0.2]),
};

/** The definition itself: all ways to label the words, by the exponential of their scores. */
function byEnumeration(emissions: Float32Array): number[][] {
  const count = emissions.length / labels;
  const sums = Array.from({ length: count }, () => Array<number>(labels).fill(0));
  for (let way = 0; way < labels ** count; way++) {
    const path = Array.from({ length: count }, (_, t) => Math.floor(way / labels ** t) % labels);
    const score = path.reduce(
      (sum, label, t) =>
        sum +
        (emissions[t * labels + label] ?? 0) +
        (t === 0 ? 0 : (chain.moves[(path[t - 1] ?? 0) * labels + label] ?? 0)),
      (chain.first[path[0] ?? 0] ?? 0) + (chain.last[path.at(-1) ?? 0] ?? 0),
    );
    for (const [t, label] of path.entries()) {
      const row = sums[t];
      if (row !== undefined) row[label] = (row[label] ?? 0) + Math.exp(score);
    }
  }
  return sums.map((row) => row.map((value) => value / row.reduce((a, b) => a + b, 0)));
}

test('chances of labels are those of the definition', () => {
  const emissions = Float32Array.from([0.5, 1.2, 2, -0.4, 0.3, 0.8, 1.5, 0, 0.1, 0.2, 0.9, 0.7]);
  const expected = byEnumeration(emissions);
  for (const [t, row] of labelChances(emissions, chain).entries())
    for (const [k, value] of row.entries()) expect(value).toBeCloseTo(expected[t]?.[k] ?? -1, 6);
});

test('a long text neither overflows nor vanishes, and what is forbidden stays out', () => {
  const emissions = Float32Array.from({ length: 3 * 5_000 }, (_, i) => (i % labels === 2 ? 40 : 20 * Math.sin(i)));
  const rows = labelChances(emissions, {
    ...chain,
    moves: chain.moves.map((score, i) => (i % labels === 2 ? -30 : score)),
  });
  for (const row of rows) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  const start = labelChances(Float32Array.from([0, 0, 5]), chain);
  expect(start[0]?.[2]).toBeLessThan(1e-9);
});

test.each([
  ['a short text', 100, () => 1, 10],
  ['long texts of short sentences', 4_000, () => 3, 25],
  ['a sentence longer than a window', 3_000, (i: number) => 1 + (i % 12), 2_500],
  ['no text', 0, () => 1, 1],
])('windows cover %s, each word once', (_, count, sizeOf, sentence) => {
  const sizes = Array.from({ length: count }, (_, i) => sizeOf(i));
  const sentences = sizes.map((_, i) => Math.floor(i / sentence));
  const windows = windowsOf(sizes, sentences);
  expect(windows.flatMap(({ from, to }) => sizes.slice(from, to).map((_, i) => from + i))).toEqual([...sizes.keys()]);
  for (const { from, to } of windows) {
    const pieces = sizes.slice(from, to).reduce((a, b) => a + b, 1);
    expect(pieces).toBeLessThanOrEqual(windowSize);
    const isAtSentence = from === 0 || sentences[from] !== sentences[from - 1];
    expect(isAtSentence || sentence > windowSize / 2).toBe(true);
  }
});
