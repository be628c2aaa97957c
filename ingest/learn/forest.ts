import { z } from 'zod';

/** What is known of one thing to be decided: named numbers; a feature that is not named is 0. */
export type Features = Record<string, number>;

/**
 * One tree, its nodes side by side, the root first. `feature` is a position in the forest's list of features, -1 at a
 * leaf; a value below `threshold` goes to the node behind this one, any other to `right`. `value` is in log-odds, at
 * inner nodes too: what the tree would answer if it ended there.
 */
const Tree = z.object({
  feature: z.array(z.int().min(-1)),
  threshold: z.array(z.number()),
  right: z.array(z.int().nonnegative()),
  value: z.array(z.number()),
});
export type Tree = z.infer<typeof Tree>;

/** A forest as its file holds it. */
export const ForestFile = z
  .object({
    features: z.array(z.string().min(1)),
    /** Log-odds before any feature is known. */
    base: z.number(),
    trees: z.array(Tree),
  })
  .refine(({ features, trees }) => trees.every((tree) => isWhole(tree, features.length)), {
    message: 'a tree refers to a node or a feature that there is not',
  });
export type ForestFile = z.infer<typeof ForestFile>;

/** Children stand behind their parents, so that every walk ends. */
function isWhole({ feature, threshold, right, value }: Tree, features: number): boolean {
  const nodes = feature.length;
  return (
    nodes > 0 &&
    [threshold, right, value].every(({ length }) => length === nodes) &&
    feature.every((one, node) => one < 0 || (one < features && (right[node] ?? 0) > node + 1)) &&
    right.every((one) => one < nodes)
  );
}

/** How much one feature moved the decision: log-odds, below 0 against. */
export interface Reason {
  feature: string;
  share: number;
}

/** The nodes of all trees side by side, for walking them fast: `feature` is -1 at a leaf, `right` counts in all of them. */
interface Nodes {
  roots: Int32Array;
  feature: Int32Array;
  threshold: Float64Array;
  right: Int32Array;
  value: Float64Array;
}

function nodesOf(trees: Tree[]): Nodes {
  let count = 0;
  const roots = trees.map(({ feature }) => {
    const root = count;
    count += feature.length;
    return root;
  });
  return {
    roots: Int32Array.from(roots),
    feature: Int32Array.from(trees.flatMap(({ feature }) => feature)),
    threshold: Float64Array.from(trees.flatMap(({ threshold }) => threshold)),
    right: Int32Array.from(trees.flatMap(({ right }, tree) => right.map((node) => node + (roots[tree] ?? 0)))),
    value: Float64Array.from(trees.flatMap(({ value }) => value)),
  };
}

/** Trees grown by gradient boosting (`training/grow-forest.ts` has the source); their sum decides. */
export class Forest {
  readonly file: ForestFile;
  readonly #nodes: Nodes;
  readonly #values: Float64Array;

  /** @throws ZodError if it is no forest. */
  constructor(file: unknown) {
    this.file = ForestFile.parse(file);
    this.#nodes = nodesOf(this.file.trees);
    this.#values = new Float64Array(this.file.features.length);
  }

  /** 0–1. */
  chance(features: Features): number {
    this.#fill(features);
    const { roots, feature, value } = this.#nodes;
    let sum = this.file.base;
    for (const root of roots) {
      let node = root;
      while ((feature[node] ?? -1) >= 0) node = this.#next(node);
      sum += value[node] ?? 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * The features that made the decision, the strongest first. Each step down a tree is put to the account of the
   * feature asked there: A. Saabas, "Interpreting random forests", 2014.
   */
  reasons(features: Features): Reason[] {
    this.#fill(features);
    const { roots, feature, value } = this.#nodes;
    const shares = new Float64Array(this.file.features.length);
    for (const root of roots) {
      let node = root;
      for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
        const next = this.#next(node);
        shares[asked] = (shares[asked] ?? 0) + ((value[next] ?? 0) - (value[node] ?? 0));
        node = next;
      }
    }
    return this.file.features
      .map((name, index): Reason => ({ feature: name, share: shares[index] ?? 0 }))
      .filter(({ share }) => share !== 0)
      .sort((a, b) => Math.abs(b.share) - Math.abs(a.share) || (a.feature < b.feature ? -1 : 1));
  }

  #fill(features: Features): void {
    const names = this.file.features;
    for (let index = 0; index < names.length; index++) this.#values[index] = features[names[index] ?? ''] ?? 0;
  }

  #next(node: number): number {
    const { feature, threshold, right } = this.#nodes;
    const isBelow = (this.#values[feature[node] ?? 0] ?? 0) < (threshold[node] ?? 0);
    return isBelow ? node + 1 : (right[node] ?? 0);
  }
}
