import seedrandom from 'seedrandom';
import { Forest, type Tree } from '../ingest/learn/forest.ts';
import { binRows, type Row } from './binned-rows.ts';
import { growTree } from './grow-tree.ts';

export interface ForestOptions {
  trees: number;
  depth: number;
  rate: number;
  leastHessian: number;
  lambda: number;
  /** Share of the rows that each tree sees. */
  rowShare: number;
  /** Share of the features that each tree may ask. */
  featureShare: number;
  /** A feature of fewer rows is not asked. */
  fewestRows: number;
  seed: string;
}

export const forestOptions: ForestOptions = {
  trees: 150,
  depth: 4,
  rate: 0.08,
  leastHessian: 3,
  lambda: 2,
  rowShare: 0.8,
  featureShare: 0.5,
  fewestRows: 8,
  seed: 'weft',
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * Gradient boosting of trees on the logistic loss: J. Friedman, "Greedy Function Approximation", Annals of Statistics
 * 29, 2001, with the random samples of his "Stochastic Gradient Boosting", 2002. The same rows and options give the
 * same forest, bit for bit.
 */
export function growForest(rows: Row[], options: Partial<ForestOptions> = {}): Forest {
  const all = { ...forestOptions, ...options };
  const random = seedrandom(all.seed);
  const features = binRows(rows, all.fewestRows);
  const weights = Float64Array.from(rows, ({ weight }) => weight ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = rows.reduce((sum, { label }, row) => sum + label * (weights[row] ?? 0), 0);
  const base = round(Math.log((positive + 1) / (total - positive + 1)));
  const sums = new Float64Array(rows.length).fill(base);
  const trees: Tree[] = [];
  for (let step = 0; step < all.trees; step++) {
    const chances = sums.map((sum) => 1 / (1 + Math.exp(-sum)));
    const gradient = chances.map((chance, row) => (chance - (rows[row]?.label ?? 0)) * (weights[row] ?? 0));
    const hessian = chances.map((chance, row) => Math.max(1e-6, chance * (1 - chance)) * (weights[row] ?? 0));
    const inSample = Uint8Array.from(rows, () => (random() < all.rowShare ? 1 : 0));
    const allowed = features.flatMap((_, index) => (random() < all.featureShare ? [index] : []));
    const { tree, answers } = growTree(features, allowed, gradient, hessian, inSample, all);
    answers.forEach((answer, row) => {
      sums[row] = (sums[row] ?? 0) + answer;
    });
    if (tree.feature.length > 1) trees.push(tree);
  }
  return new Forest(
    withoutUnasked(
      features.map(({ name }) => name),
      base,
      trees,
    ),
  );
}

/** Only the features that some tree asks, by name. */
function withoutUnasked(names: string[], base: number, trees: Tree[]): unknown {
  const asked = [...new Set(trees.flatMap(({ feature }) => feature.filter((one) => one >= 0)))].sort((a, b) => a - b);
  const position = new Map(asked.map((one, index) => [one, index]));
  return {
    features: asked.map((one) => names[one]),
    base,
    trees: trees.map((tree) => ({ ...tree, feature: tree.feature.map((one) => position.get(one) ?? -1) })),
  };
}

/**
 * For each row the chance by a forest that has seen no row of its group: for choosing thresholds and for judging
 * features without the development papers.
 *
 * @param folds How many parts the groups are dealt into, in the order of their first row.
 */
export function crossChances(rows: Row[], options: Partial<ForestOptions> = {}, folds = 5): number[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const forests = Array.from({ length: folds }, (_, fold) =>
    growForest(
      rows.filter(({ group }) => foldOf.get(group) !== fold),
      options,
    ),
  );
  return rows.map(({ group, features }) => forests[foldOf.get(group) ?? 0]?.chance(features) ?? 0);
}
