import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../client/panels/create-pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first letter after a rest is asked for at once, those typed fast after it together', () => {
  const asked: string[] = [];
  const pace = createPace();
  let callOff = () => {};
  const type = (text: string) => {
    callOff();
    callOff = pace(() => asked.push(text));
  };
  type('i');
  expect(asked).toEqual(['i']);
  for (const text of ['im', 'ima', 'imag']) {
    vi.advanceTimersByTime(20);
    type(text);
  }
  expect(asked).toEqual(['i']);
  vi.advanceTimersByTime(200);
  expect(asked).toEqual(['i', 'imag']);
  type('image');
  expect(asked).toEqual(['i', 'imag', 'image']);
});

test('typing without a rest is answered while it goes on', () => {
  const asked: number[] = [];
  const pace = createPace();
  let callOff = () => {};
  for (let letter = 0; letter < 20; letter++) {
    callOff();
    callOff = pace(() => asked.push(letter));
    vi.advanceTimersByTime(50);
  }
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.length).toBeLessThan(12);
});
