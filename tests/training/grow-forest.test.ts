import { describe, expect, it } from 'vitest';
import { Forest } from '../../ingest/learn/forest.ts';
import type { Row } from '../../training/binned-rows.ts';
import { crossChances, growForest } from '../../training/grow-forest.ts';

/** Exclusive or of two features, beside one that tells nothing: no single feature helps. */
const rows: Row[] = Array.from({ length: 400 }, (_, index) => {
  const [a, b, noise] = [index % 2, Math.floor(index / 2) % 2, (index * 7919) % 13];
  return { features: { a, b, noise }, label: a === b ? 0 : 1, group: `paper ${index % 40}`, weight: a === 1 ? 1.1 : 1 };
});
const options = { trees: 40, leastHessian: 1, featureShare: 1 };

describe('growForest', () => {
  it('learns what only two features together tell', () => {
    const forest = growForest(rows, options);
    expect(forest.chance({ a: 1, noise: 4 })).toBeGreaterThan(0.9);
    expect(forest.chance({ b: 1, noise: 9 })).toBeGreaterThan(0.9);
    expect(forest.chance({ a: 1, b: 1, noise: 9 })).toBeLessThan(0.1);
    expect(forest.chance({})).toBeLessThan(0.1);
  });

  it('says which features decided, in shares that add up to the decision', () => {
    const forest = growForest(rows, options);
    const features = { a: 1, noise: 4 };
    const reasons = forest.reasons(features);
    expect(
      reasons
        .slice(0, 2)
        .map(({ feature }) => feature)
        .sort(),
    ).toEqual(['a', 'b']);
    const roots = forest.file.trees.reduce((sum, { value }) => sum + (value[0] ?? 0), forest.file.base);
    const sum = reasons.reduce((all, { share }) => all + share, roots);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(forest.chance(features), 9);
  });

  it('grows the same forest from the same rows, and another from another seed', () => {
    expect(growForest(rows, options).file).toEqual(growForest(rows, options).file);
    expect(growForest(rows, { ...options, seed: 'other' }).file).not.toEqual(growForest(rows, options).file);
  });

  it('is what its file says', () => {
    const forest = growForest(rows, options);
    const again = new Forest(JSON.parse(JSON.stringify(forest.file)));
    expect(again.chance({ b: 1 })).toBe(forest.chance({ b: 1 }));
  });

  it('judges no row by a forest that has seen its paper', () => {
    const told = Array.from({ length: 400 }, (_, index): Row => {
      const paper = Math.floor(index / 10);
      return { features: { [`word of ${paper}`]: 1 }, label: paper % 2 === 0 ? 1 : 0, group: `paper ${paper}` };
    });
    const seen = growForest(told, { trees: 200, depth: 6, leastHessian: 0.1 });
    expect(seen.chance({ 'word of 4': 1 })).toBeGreaterThan(0.6);
    for (const chance of crossChances(told, { trees: 30 })) expect(Math.abs(chance - 0.5)).toBeLessThan(0.1);
  });

  it('takes no file with a way that does not end', () => {
    const tree = { feature: [0, -1, -1], threshold: [1, 0, 0], right: [0, 0, 0], value: [0, 1, 2] };
    expect(() => new Forest({ features: ['a'], base: 0, trees: [tree] })).toThrow(/node or a feature/);
  });
});
