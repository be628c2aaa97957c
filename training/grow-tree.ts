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

/** One node while its level is searched: its rows' sums, and the best question so far. */
interface OpenNode extends Sums {
  rows: Int32Array;
  split: Split | null;
  value: number;
  left: OpenNode | null;
  right: OpenNode | null;
}

/**
 * One tree by exact greedy splits on gradient and hessian: T. Chen, C. Guestrin, "XGBoost: A Scalable Tree Boosting
 * System", KDD 2016, equations 5 to 7; level by level, so that each feature is read once for all nodes of a level. Leaves
 * are rounded to four digits, so that what is left of differences between machines in the last bits of `exp` does not
 * reach the file.
 */
export function growTree(
  features: BinnedFeature[],
  allowed: number[],
  gradient: Float64Array,
  hessian: Float64Array,
  inSample: Uint8Array,
  options: TreeOptions,
): Grown {
  const open = (rows: Int32Array): OpenNode => {
    const sums = sumsOf(rows, gradient, hessian, inSample);
    const value = round((-options.rate * sums.gradient) / (sums.hessian + options.lambda));
    return { ...sums, rows, split: null, value, left: null, right: null };
  };
  const root = open(Int32Array.from(gradient, (_, row) => row));
  let level = [root];
  for (let depth = 0; depth < options.depth && level.length > 0; depth++) {
    findSplits(features, allowed, level, gradient, hessian, inSample, options);
    level = level.flatMap((node) => {
      const asked = node.split === null ? undefined : features[node.split.feature];
      if (node.split === null || asked === undefined) return [];
      const isLeft = sideOf(asked, node.split.bin, gradient.length);
      node.left = open(node.rows.filter((row) => isLeft[row] === 1));
      node.right = open(node.rows.filter((row) => isLeft[row] === 0));
      return [node.left, node.right];
    });
  }
  const tree: Tree = { feature: [], threshold: [], right: [], value: [] };
  const answers = new Float64Array(gradient.length);
  const write = ({ rows, split, value, left, right }: OpenNode): number => {
    const at = tree.feature.length;
    tree.feature.push(split === null || left === null ? -1 : split.feature);
    tree.threshold.push(split === null || left === null ? 0 : (features[split.feature]?.cuts[split.bin] ?? 0));
    tree.right.push(0);
    tree.value.push(value);
    if (left === null || right === null) {
      for (const row of rows) answers[row] = value;
      return at;
    }
    write(left);
    tree.right[at] = write(right);
    return at;
  };
  write(root);
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
const nowhere = 255;

/** The best question for each node of a level. */
function findSplits(
  features: BinnedFeature[],
  allowed: number[],
  level: OpenNode[],
  gradient: Float64Array,
  hessian: Float64Array,
  inSample: Uint8Array,
  { leastHessian, lambda }: TreeOptions,
): void {
  const nodeOf = new Uint8Array(gradient.length).fill(nowhere);
  level.forEach(({ rows }, node) => {
    for (const row of rows) if (inSample[row] === 1) nodeOf[row] = node;
  });
  const score = (g: number, h: number): number => (g * g) / (h + lambda);
  for (const index of allowed) {
    const feature = features[index];
    if (feature === undefined) continue;
    const { rows, bins: binOf, cuts, zeroBin } = feature;
    const bins = cuts.length + 1;
    const g = new Float64Array(bins * level.length);
    const h = new Float64Array(bins * level.length);
    const restG = Float64Array.from(level, (node) => node.gradient);
    const restH = Float64Array.from(level, (node) => node.hessian);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const node = nodeOf[row] ?? nowhere;
      if (node === nowhere) continue;
      const bin = node * bins + (binOf[at] ?? 0);
      g[bin] = (g[bin] ?? 0) + (gradient[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (hessian[row] ?? 0);
      restG[node] = (restG[node] ?? 0) - (gradient[row] ?? 0);
      restH[node] = (restH[node] ?? 0) - (hessian[row] ?? 0);
    }
    for (const [node, sums] of level.entries()) {
      const zero = node * bins + zeroBin;
      g[zero] = (g[zero] ?? 0) + (restG[node] ?? 0);
      h[zero] = (h[zero] ?? 0) + (restH[node] ?? 0);
      const whole = score(sums.gradient, sums.hessian);
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < bins - 1; bin++) {
        leftG += g[node * bins + bin] ?? 0;
        leftH += h[node * bins + bin] ?? 0;
        const rightH = sums.hessian - leftH;
        if (leftH < leastHessian || rightH < leastHessian) continue;
        const gain = score(leftG, leftH) + score(sums.gradient - leftG, rightH) - whole;
        if (gain > leastGain && gain > (sums.split?.gain ?? 0)) sums.split = { feature: index, bin, gain };
      }
    }
  }
}
