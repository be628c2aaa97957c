import { z } from 'zod';
import type { NamedType } from '../../vocabulary/kinds.ts';
import { type Features, Forest, ForestFile } from '../learn/forest.ts';

/** The trained deciders of names, as `training/` writes them. */
export const NameDecidersFile = z.object({
  /** Is it a name of a model or resource at all? */
  name: ForestFile,
  /** Of names: a resource rather than a model? */
  resource: ForestFile,
  /** Of resources: a benchmark rather than a dataset? */
  benchmark: ForestFile,
  /** Of names: does the paper introduce it? */
  own: ForestFile,
  /** Least chances, chosen on training papers for the best F1. */
  thresholds: z.object({ name: z.number(), own: z.number() }),
});
export type NameDecidersFile = z.infer<typeof NameDecidersFile>;

export interface NameDecision {
  type: NamedType;
  /** That it is a name, and rightly a model or a resource. */
  chance: number;
  /** That the paper introduces it. */
  ownChance: number;
}

/** Decides from its features what a group of mentions names. */
export interface NameDecider {
  readonly thresholds: NameDecidersFile['thresholds'];
  decide(features: Features): NameDecision;
  /** The features that spoke most for what was decided: for being a name, then for its type. */
  reasons(features: Features, type: NamedType): string[];
}

/**
 * From this on the rules speak plainly: "trained on X" makes X a dataset by definition, which the few datasets among the
 * training papers do not teach.
 */
const plainDataset = 2;

/** The trained one. */
export class NameDeciders implements NameDecider {
  readonly thresholds: NameDecidersFile['thresholds'];
  readonly #name: Forest;
  readonly #resource: Forest;
  readonly #benchmark: Forest;
  readonly #own: Forest;

  /** @throws ZodError if the file holds no deciders. */
  constructor(file: unknown) {
    const { name, resource, benchmark, own, thresholds } = NameDecidersFile.parse(file);
    this.thresholds = thresholds;
    this.#name = new Forest(name);
    this.#resource = new Forest(resource);
    this.#benchmark = new Forest(benchmark);
    this.#own = new Forest(own);
  }

  decide(features: Features): NameDecision {
    const name = this.#name.chance(features);
    const resource = this.#resource.chance(features);
    const benchmark = this.#benchmark.chance(features);
    const chance = name * Math.max(resource, 1 - resource);
    const isDataset = benchmark < 0.5 || (features['votes-dataset'] ?? 0) >= plainDataset;
    const type = resource < 0.5 ? 'Model' : isDataset ? 'Dataset' : 'Benchmark';
    return { type, chance, ownChance: chance < this.thresholds.name ? 0 : this.#own.chance(features) };
  }

  reasons(features: Features, type: NamedType): string[] {
    const strongest = (forest: Forest, isFor: boolean): string[] =>
      forest
        .reasons(features)
        .filter(({ feature, share }) => (isFor ? share > 0 : share < 0) && features[feature] !== undefined)
        .slice(0, mostReasons)
        .map(({ feature }) => feature);
    return [
      ...new Set([
        ...strongest(this.#name, true),
        ...strongest(this.#resource, type !== 'Model'),
        ...(type === 'Model' ? [] : strongest(this.#benchmark, type === 'Benchmark')),
      ]),
    ];
  }
}

/** Features told for each of the questions. */
const mostReasons = 4;
