import { expect, test } from 'vitest';
import { recentCount, trendOf } from '../../../server/timeline/trend.ts';

/** A hundred papers in each of eight years: the last three are recent. */
const even = Array.from({ length: 8 }, () => 100);

test.each([
  ['rising', [0, 0, 2, 3, 3, 9, 12, 15]],
  ['fading', [0, 12, 15, 14, 9, 3, 2, 2]],
  ['steady', [0, 5, 4, 6, 5, 5, 4, 6]],
  ['new', [0, 0, 0, 0, 0, 0, 1, 9]],
  ['gone', [0, 30, 2, 0, 1, 0, 0, 0]],
  ['undated', [0, 0, 0, 0, 0, 0, 0, 0]],
] as const)('%s', (trend, papers) => {
  expect(trendOf(papers, even).trend).toBe(trend);
});

test('what grows no faster than the number of papers does not rise', () => {
  const growing = [10, 20, 40, 80, 160, 320, 640, 1280];
  const always = growing.map((papers) => papers / 10);
  expect(trendOf(always, growing)).toMatchObject({ trend: 'steady', recentShare: 0.1, earlierShare: 0.1, change: 0 });
});

test('one more paper is chance, not a rise; ten times as many are not', () => {
  expect(trendOf([0, 1, 0, 1, 0, 1, 1, 1], even).trend).toBe('steady');
  expect(
    trendOf(
      [0, 10, 0, 10, 0, 10, 10, 10].map((one) => 2 * one),
      even,
    ).trend,
  ).toBe('rising');
});

test('the years before the first mention do not count against it', () => {
  const { earlierShare } = trendOf([0, 0, 0, 0, 10, 10, 10, 10], even);
  expect(earlierShare).toBe(0.1);
});

test('a short graph has one recent year', () => {
  expect([1, 5, 6, 30].map(recentCount)).toEqual([1, 1, 3, 3]);
  expect(trendOf([4, 0], [10, 10]).trend).toBe('gone');
});
