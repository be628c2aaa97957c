import { expect, test } from 'vitest';
import { orderBlocks } from '../../../server/matrix/block-order.ts';
import type { Table } from '../../../server/matrix/table.ts';

/** A table drawn in characters, a line for each row. */
function tableOf(...lines: string[]): Table {
  const cells = lines.flatMap((line, row) =>
    [...line].flatMap((sign, column) => (sign === '#' ? [{ row, column }] : [])),
  );
  return { rows: lines.length, columns: lines[0]?.length ?? 0, cells, isSquare: false };
}

function drawn(
  { rows, columns, cells }: Table,
  order = orderBlocks({ rows, columns, cells, isSquare: false }),
): string[] {
  const filled = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return order.rows.map((row) => order.columns.map((column) => (filled.has(`${row} ${column}`) ? '#' : '.')).join(''));
}

test('blocks that were shuffled into each other stand along the diagonal', () => {
  const shuffled = tableOf(
    '#.#..#.', //
    '.#..#..',
    '#.#..#.',
    '...#..#',
    '.#..#..',
    '#....#.',
    '...#..#',
  );
  const lines = drawn(shuffled);
  const block = (line: string) => line.replace(/#.*#/u, (inner) => '#'.repeat(inner.length));
  // No row has a hole, and rows of one block stand together.
  expect(lines.map(block)).toEqual(lines);
  expect(lines.map((line) => line.indexOf('#'))).toEqual(lines.map((line) => line.indexOf('#')).sort((a, b) => a - b));
});

test('what overlaps step by step makes a staircase, whatever order it comes in', () => {
  const stairs = ['##....', '.##...', '..##..', '...##.', '....##'];
  const mixed = [3, 0, 4, 2, 1].map((row) => [2, 5, 0, 3, 1, 4].map((column) => stairs[row]?.[column] ?? '').join(''));
  const lines = drawn(tableOf(...mixed));
  expect([
    stairs.join('\n'),
    stairs
      .map((line) => [...line].reverse().join(''))
      .reverse()
      .join('\n'),
  ]).toContain(lines.join('\n'));
});

test('every row and column is there once, also in a square, whose two sides have one order', () => {
  const pairs: [number, number][] = [
    [0, 3],
    [3, 5],
    [1, 4],
    [4, 2],
    [0, 5],
  ];
  const cells = pairs.flatMap(([row, column]) => [
    { row, column },
    { row: column, column: row },
  ]);
  const order = orderBlocks({ rows: 6, columns: 6, cells, isSquare: true });
  expect(order.rows).toEqual(order.columns);
  expect([...order.rows].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  // The three that are related to each other first, then the chain around 4.
  expect(new Set(order.rows.slice(0, 3))).toEqual(new Set([0, 3, 5]));
  expect(order.rows.indexOf(4)).toBe(4);
});

test('nothing at all is ordered, too', () => {
  expect(orderBlocks({ rows: 0, columns: 0, cells: [], isSquare: false })).toEqual({ rows: [], columns: [] });
});
