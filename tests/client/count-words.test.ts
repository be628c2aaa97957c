import { expect, test } from 'vitest';
import { number } from '../../client/words/count-words.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [12_040, '12,040'],
  [1_234_567, '1,234,567'],
  [-12_040, '-12,040'],
  [1_234.5, '1,234.5'],
])('%d is written %s', (value, words) => {
  expect(number(value)).toBe(words);
  expect(number(value)).toBe(new Intl.NumberFormat('en').format(value));
});
