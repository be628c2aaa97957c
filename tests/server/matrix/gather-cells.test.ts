import { expect, test } from 'vitest';
import { chooseSides } from '../../../server/matrix/choose-sides.ts';
import { gatherCells, type Statement } from '../../../server/matrix/gather-cells.ts';
import { EntityId } from '../../../vocabulary/ids.ts';

const id = (text: string) => EntityId.parse(text);
const stated = (row: string, column: string, type: Statement['type'], paper: string, year?: number): Statement => ({
  row: id(row),
  column: id(column),
  type,
  direction: 'out',
  papers: { paper },
  year,
});

test('a paper that trains and evaluates on the same data counts once in the cell and once in each relation', () => {
  const cells = gatherCells([
    stated('m', 'd', 'TRAINED_ON', 'p', 2020),
    stated('m', 'd', 'EVALUATED_ON', 'p', 2020),
    stated('m', 'd', 'EVALUATED_ON', 'q'),
  ]);
  expect(cells).toEqual([
    {
      row: 'm',
      column: 'd',
      papers: 2,
      latest: 2020,
      relations: [
        { type: 'EVALUATED_ON', direction: 'out', papers: 2 },
        { type: 'TRAINED_ON', direction: 'out', papers: 1 },
      ],
    },
  ]);
});

test('the fullest rows and columns are kept, and a row that lost its cells goes', () => {
  const cells = [
    ['a', 'x'],
    ['a', 'y'],
    ['a', 'z'],
    ['b', 'x'],
    ['b', 'y'],
    ['c', 'z'],
    ['d', 'w'],
  ].map(([row = '', column = '']) => ({ row: id(row), column: id(column), papers: 1 }));
  expect(chooseSides(cells, 2, false)).toMatchObject({
    rows: ['a', 'b'],
    columns: ['x', 'y'],
    total: { rows: 4, columns: 4, cells: 7 },
  });
  const all = chooseSides(cells, 9, false);
  expect([all.rows, all.columns]).toEqual([
    ['a', 'b', 'c', 'd'],
    ['x', 'y', 'z', 'w'],
  ]);
});
