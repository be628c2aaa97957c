import { expect, test } from 'vitest';
import { nextOrder, sortRows } from '../../client/panels/queries/sort-rows.ts';
import { NodeId } from '../../vocabulary/ids.ts';

const cell = (name: string) => ({ id: NodeId.parse(name), kind: 'Model' as const, name });
const rows = [
  [cell('GPT-4'), 3, 2023],
  [cell('bert'), 11, null],
  [cell('GPT-10'), 3, 2021],
];
const names = (column: number, isDescending: boolean) =>
  sortRows(rows, { column, isDescending }).map(([first]) => first !== null && typeof first === 'object' && first.name);

test('rows are sorted by names and numbers; equal ones stay as they came and what is missing stands last', () => {
  expect(names(0, false)).toEqual(['bert', 'GPT-4', 'GPT-10']);
  expect(names(1, true)).toEqual(['bert', 'GPT-4', 'GPT-10']);
  expect(names(1, false)).toEqual(['GPT-4', 'GPT-10', 'bert']);
  expect(names(2, false)).toEqual(['GPT-10', 'GPT-4', 'bert']);
  expect(names(2, true)).toEqual(['GPT-4', 'GPT-10', 'bert']);
});

test('a column goes through both orders and back to that of the answer', () => {
  const first = nextOrder(null, 1, true);
  const second = nextOrder(first, 1, true);
  expect([first, second, nextOrder(second, 1, true)]).toEqual([
    { column: 1, isDescending: true },
    { column: 1, isDescending: false },
    null,
  ]);
  expect(nextOrder(first, 0, false)).toEqual({ column: 0, isDescending: false });
});
