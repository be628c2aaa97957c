import { describe, expect, it } from 'vitest';
import { bootstrapF1, f1Of, sumOf } from '../../training/bootstrap.ts';

describe('the interval of an F1', () => {
  const right = { tp: 1, fp: 0, fn: 0 };
  const missed = { tp: 0, fp: 0, fn: 1 };

  it('is a point where all papers are alike', () => {
    const papers = Array.from({ length: 20 }, () => ({ tp: 2, fp: 1, fn: 1 }));
    const f1 = f1Of(sumOf(papers));
    expect(f1).toBeCloseTo(2 / 3);
    expect(bootstrapF1(papers)).toEqual([f1, f1]);
  });

  it('holds all that a quarter of the drawings give', () => {
    // Two papers: both are the right one, or the other, in a quarter of the drawings each.
    expect(bootstrapF1([right, missed])).toEqual([0, 1]);
  });

  it('is about that of the normal distribution for many papers, and the same each time', () => {
    const papers = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? right : missed));
    const [low, high] = bootstrapF1(papers);
    // F1 = 2 p / (1 + p) at p = 0.5 ± 1.96 · √(0.25 / 400): 0.621 to 0.709.
    expect(low).toBeGreaterThan(0.6);
    expect(low).toBeLessThan(0.64);
    expect(high).toBeGreaterThan(0.69);
    expect(high).toBeLessThan(0.73);
    expect(bootstrapF1(papers)).toEqual([low, high]);
  });
});
