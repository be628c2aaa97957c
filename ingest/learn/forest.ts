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

/** Trees grown by gradient boosting (`training/grow-forest.ts` has the source); their sum decides. */
export class Forest {
  readonly file: ForestFile;
  readonly #values: Float64Array;

  /** @throws ZodError if it is no forest. */
  constructor(file: unknown) {
    this.file = ForestFile.parse(file);
    this.#values = new Float64Array(this.file.features.length);
  }

  /** 0–1. */
  chance(features: Features): number {
    this.#fill(features);
    let sum = this.file.base;
    for (const tree of this.file.trees) sum += tree.value[this.#leaf(tree)] ?? 0;
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * The features that made the decision, the strongest first. Each step down a tree is put to the account of the
   * feature asked there: A. Saabas, "Interpreting random forests", 2014.
   */
  reasons(features: Features): Reason[] {
    this.#fill(features);
    const shares = new Map<string, number>();
    for (const tree of this.file.trees) {
      this.#leaf(tree, (feature, change) => {
        const name = this.file.features[feature] ?? '';
        shares.set(name, (shares.get(name) ?? 0) + change);
      });
    }
    return [...shares]
      .map(([feature, share]) => ({ feature, share }))
      .sort((a, b) => Math.abs(b.share) - Math.abs(a.share) || (a.feature < b.feature ? -1 : 1));
  }

  #fill(features: Features): void {
    this.file.features.forEach((name, index) => {
      this.#values[index] = features[name] ?? 0;
    });
  }

  #leaf({ feature, threshold, right, value }: Tree, told?: (feature: number, change: number) => void): number {
    let node = 0;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      const next = (this.#values[asked] ?? 0) < (threshold[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      told?.(asked, (value[next] ?? 0) - (value[node] ?? 0));
      node = next;
    }
    return node;
  }
}
