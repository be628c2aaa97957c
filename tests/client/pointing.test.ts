import { describe, expect, test } from 'vitest';
import { isWithin } from '../../client/graph/canvas/is-within.ts';
import { nextNode } from '../../client/graph/canvas/next-node.ts';

describe('a lasso', () => {
  const dented = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 4 },
    { x: 0, y: 10 },
  ];
  test('holds what lies inside, not what lies in a dent or beside it', () => {
    expect(isWithin({ x: 2, y: 2 }, dented)).toBe(true);
    expect(isWithin({ x: 9, y: 7 }, dented)).toBe(true);
    expect(isWithin({ x: 5, y: 8 }, dented)).toBe(false);
    expect(isWithin({ x: 11, y: 5 }, dented)).toBe(false);
    expect(isWithin({ x: 1, y: 1 }, [])).toBe(false);
  });
});

describe('walking by arrows', () => {
  const from = { x: 0, y: 0 };
  const others = [
    ['near but aside', { x: 10, y: 14 }],
    ['ahead', { x: 30, y: 3 }],
    ['behind', { x: -5, y: 0 }],
  ] as const;
  test('goes to the nearest ahead, and nowhere where nothing is', () => {
    expect(nextNode(from, 'right', others)).toBe('ahead');
    expect(nextNode(from, 'left', others)).toBe('behind');
    expect(nextNode(from, 'down', others)).toBe('near but aside');
    expect(nextNode(from, 'up', others)).toBeNull();
  });
});
