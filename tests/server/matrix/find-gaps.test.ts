import { expect, test } from 'vitest';
import { findGaps } from '../../../server/matrix/find-gaps.ts';
import type { Table } from '../../../server/matrix/table.ts';

const table = (rows: number, columns: number, filled: readonly (readonly [number, number])[]): Table => ({
  rows,
  columns,
  cells: filled.map(([row, column]) => ({ row, column })),
  isSquare: false,
});

/** Rows 0–5 are filled in columns 0–4, but for the last of the last; rows 6–8 in columns 5–7. */
const planted = table(
  9,
  8,
  [
    ...[0, 1, 2, 3, 4, 5].flatMap((row) => [0, 1, 2, 3, 4].map((column) => [row, column] as const)),
    ...[6, 7, 8].flatMap((row) => [5, 6, 7].map((column) => [row, column] as const)),
  ].filter(([row, column]) => !(row === 5 && column === 4)),
);

test('the hole in a block is the only gap, with all similar rows for it', () => {
  const gaps = findGaps(planted);
  expect(gaps.map(({ row, column }) => [row, column])).toEqual([[5, 4]]);
  expect(gaps[0]?.byRows.similar.map(({ at, filled }) => [at, filled])).toEqual(
    [0, 1, 2, 3, 4].map((at) => [at, true]),
  );
  expect(gaps[0]?.byRows.share).toBe(1);
  // Four other columns of its block are filled for this row; there is no fifth.
  expect(gaps[0]?.byColumns).toMatchObject({ share: 0.8 });
  expect(gaps[0]?.score).toBeCloseTo(Math.sqrt(0.8), 12);
});

test('the score is the similarity-weighted share of both sides, worked out by hand', () => {
  // Row 0 and row 1 share column 0; column 1 is filled in row 1 alone.
  const [gap, ...others] = findGaps(
    table(2, 2, [
      [0, 0],
      [1, 0],
      [1, 1],
    ]),
  );
  expect(others).toEqual([]);
  expect(gap).toMatchObject({ row: 0, column: 1 });
  expect(gap?.byRows.similar[0]?.similarity).toBeCloseTo(1 / Math.sqrt(2), 12);
  // One of one similar row is filled, and four of the five asked are lacking.
  expect(gap?.byRows.share).toBeCloseTo(1 / 5, 12);
  expect(gap?.score).toBeCloseTo(1 / 5, 12);
});

test('a better supported gap comes first, and a popular column alone makes none', () => {
  const hub = [0, 1, 2, 3, 4, 5, 6, 7].map((row) => [row, 0] as const);
  // Rows 0–3 also share column 1 and all but row 3 share column 2; rows 4–7 have the hub and nothing else.
  const gaps = findGaps(table(8, 3, [...hub, [0, 1], [1, 1], [2, 1], [3, 1], [0, 2], [1, 2], [2, 2]]));
  expect(gaps[0]).toMatchObject({ row: 3, column: 2 });
  const strongest = gaps[0]?.score ?? 0;
  for (const { row, score } of gaps.slice(1)) {
    expect(row).toBeGreaterThan(3);
    expect(score).toBeLessThan(strongest / 2);
  }
});

test('in a square each pair is listed once, and nothing is missing between a thing and itself', () => {
  const pairs = [
    [0, 1],
    [0, 2],
    [0, 4],
    [1, 3],
    [2, 3],
  ] as const;
  const cells = pairs.flatMap(([row, column]) => [
    { row, column },
    { row: column, column: row },
  ]);
  const gaps = findGaps({ rows: 5, columns: 5, cells, isSquare: true });
  expect(gaps.map(({ row, column }) => [row, column])).toEqual([[3, 4]]);
});
