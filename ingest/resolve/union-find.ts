/** Disjoint sets over 0 … size − 1 (Tarjan 1975), with path halving. */
export class UnionFind {
  readonly #parent: number[] = [];

  constructor(size = 0) {
    while (this.#parent.length < size) this.add();
  }

  /** One more member, in a set of its own. */
  add(): number {
    return this.#parent.push(this.#parent.length) - 1;
  }

  /** The root of a member's set: where all were joined by `unite`, its smallest member. */
  find(member: number): number {
    let at = member;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      const grandparent = this.#parent[parent] ?? parent;
      this.#parent[at] = grandparent;
      at = grandparent;
    }
  }

  unite(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.join(low, high);
  }

  /** Two sets by their roots, of which the first stays one. */
  join(kept: number, gone: number): void {
    this.#parent[gone] = kept;
  }
}
