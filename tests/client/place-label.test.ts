import { expect, test } from 'vitest';
import { LabelBoxes } from '../../client/graph/canvas/label-boxes.ts';
import { placeLabel } from '../../client/graph/canvas/place-label.ts';

const canvas = { width: 200, height: 100 };
const place = (x: number, y: number, must = false) =>
  placeLabel(new LabelBoxes(), canvas, { x, y, radius: 5 }, 60, must);

test('a name stands where none of its sides cuts it, or nowhere', () => {
  expect(place(100, 50)?.left).toBeGreaterThan(100);
  expect(place(190, 50)?.right).toBeLessThan(190);
  for (const [x, y] of [
    [100, 3],
    [100, 98],
    [3, 50],
  ] as const) {
    const box = place(x, y);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(100);
  }
  expect(place(100, -15)).toBeNull();
  expect(place(100, -15, true)).not.toBeNull();
});
