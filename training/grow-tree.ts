import type { Tree } from '../ingest/learn/forest.ts';
import type { BinnedFeature } from './binned-rows.ts';

export interface TreeOptions {
  /** Questions on the longest way down. */
  depth: number;
  /** Least sum of second derivatives in a leaf; keeps single papers from having leaves of their own. */
  leastHessian: number;
  /** L2 on the leaves' values. */
  lambda: number;
  /** Share of a leaf's value that is taken. */
  rate: number;
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A tree, and what it answers for each row. */
export interface Grown {
  tree: Tree;
  answers: Float64Array;
}

/**
 * One tree by exact greedy splits on gradient and hessian: T. Chen, C. Guestrin, "XGBoost: A Scalable Tree Boosting
 * System", KDD 2016, equations 5 to 7. Leaves are rounded to four digits, so that what is left of differences between
 * machines in the last bits of `exp` does not reach the file.
 */
export function growTree(
  features: BinnedFeature[],
  allowed: number[],
  gradient: Float64Array,
  hessian: Float64Array,
  inSample: Uint8Array,
  options: TreeOptions,
): Grown {
  const tree: Tree = { feature: [], threshold: [], right: [], value: [] };
  const answers = new Float64Array(gradient.length);
  const grow = (rows: Int32Array, depth: number): number => {
    const node = tree.feature.length;
    const sums = sumsOf(rows, gradient, hessian, inSample);
    const value = round((-options.rate * sums.gradient) / (sums.hessian + options.lambda));
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.right.push(0);
    tree.value.push(value);
    const split = depth === 0 ? null : bestSplit(features, allowed, rows, gradient, hessian, inSample, sums, options);
    const asked = split === null ? undefined : features[split.feature];
    if (split === null || asked === undefined) {
      for (const row of rows) answers[row] = value;
      return node;
    }
    tree.feature[node] = split.feature;
    tree.threshold[node] = asked.cuts[split.bin] ?? 0;
    const isLeft = sideOf(asked, split.bin, gradient.length);
    grow(
      rows.filter((row) => isLeft[row] === 1),
      depth - 1,
    );
    tree.right[node] = grow(
      rows.filter((row) => isLeft[row] === 0),
      depth - 1,
    );
    return node;
  };
  grow(
    Int32Array.from(gradient, (_, row) => row),
    options.depth,
  );
  return { tree, answers };
}

interface Sums {
  gradient: number;
  hessian: number;
}

function sumsOf(rows: Int32Array, gradient: Float64Array, hessian: Float64Array, inSample: Uint8Array): Sums {
  const sums = { gradient: 0, hessian: 0 };
  for (const row of rows) {
    if (inSample[row] === 0) continue;
    sums.gradient += gradient[row] ?? 0;
    sums.hessian += hessian[row] ?? 0;
  }
  return sums;
}

/** 1 for rows whose value lies below the cut. */
function sideOf({ zeroBin, rows, bins }: BinnedFeature, bin: number, count: number): Uint8Array {
  const isLeft = new Uint8Array(count).fill(zeroBin <= bin ? 1 : 0);
  rows.forEach((row, at) => {
    isLeft[row] = (bins[at] ?? 0) <= bin ? 1 : 0;
  });
  return isLeft;
}

const leastGain = 1e-6;

function bestSplit(
  features: BinnedFeature[],
  allowed: number[],
  rows: Int32Array,
  gradient: Float64Array,
  hessian: Float64Array,
  inSample: Uint8Array,
  sums: Sums,
  { leastHessian, lambda }: TreeOptions,
): Split | null {
  const isHere = new Uint8Array(gradient.length);
  for (const row of rows) isHere[row] = inSample[row] ?? 0;
  const score = (g: number, h: number): number => (g * g) / (h + lambda);
  let best: Split | null = null;
  for (const index of allowed) {
    const feature = features[index];
    if (feature === undefined) continue;
    const bins = feature.cuts.length + 1;
    const g = new Float64Array(bins);
    const h = new Float64Array(bins);
    let restG = sums.gradient;
    let restH = sums.hessian;
    feature.rows.forEach((row, at) => {
      if (isHere[row] === 0) return;
      const bin = feature.bins[at] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradient[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (hessian[row] ?? 0);
      restG -= gradient[row] ?? 0;
      restH -= hessian[row] ?? 0;
    });
    g[feature.zeroBin] = (g[feature.zeroBin] ?? 0) + restG;
    h[feature.zeroBin] = (h[feature.zeroBin] ?? 0) + restH;
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      leftG += g[bin] ?? 0;
      leftH += h[bin] ?? 0;
      const rightH = sums.hessian - leftH;
      if (leftH < leastHessian || rightH < leastHessian) continue;
      const rightG = sums.gradient - leftG;
      const gain = score(leftG, leftH) + score(rightG, rightH) - score(sums.gradient, sums.hessian);
      if (gain > leastGain && gain > (best?.gain ?? 0)) best = { feature: index, bin, gain };
    }
  }
  return best;
}
