import type { Features } from '../learn/forest.ts';

export class FeatureBag {
  readonly features: Features = {};

  /** The highest of what is said under that name counts. */
  most(name: string, value = 1): void {
    const before = this.features[name];
    if (before === undefined || value > before) this.features[name] = value;
  }

  sum(name: string, value = 1): void {
    this.features[name] = (this.features[name] ?? 0) + value;
  }
}
