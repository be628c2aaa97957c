import { Heap } from '../../ingest/analyse/graph-algorithms.ts';
import type { NearNodes } from './near-nodes.ts';

interface Label {
  node: number;
  /** Steps from here to the target. */
  steps: number;
  cost: number;
}

/** Edges that one search may look at: what a large graph's hub and all next to it have between them. */
const mostLooks = 2_000_000;

/**
 * How far it is from any node to one target: Dijkstra's algorithm from the target backwards, with the number of steps in
 * the label, since a cheap way may be too long. A node keeps a label for each number of steps with which it is reached
 * cheaper than with fewer (Handler & Zang 1980, "A dual algorithm for the constrained shortest path problem", call them
 * efficient). Goes as far as it is asked to, and no further.
 */
export class Remaining {
  readonly #near: NearNodes;
  readonly #target: number;
  readonly #source: number;
  readonly #length: number;
  readonly #heap = new Heap<Label>((a, b) => a.cost - b.cost || a.steps - b.steps);
  /** Of each node its settled labels: costs rise, steps fall. */
  readonly #labels = new Map<number, Label[]>();
  readonly #offered = new Map<number, number>();
  #looks = 0;

  constructor(near: NearNodes, source: number, target: number, length: number) {
    this.#near = near;
    this.#source = source;
    this.#target = target;
    this.#length = length;
    this.#heap.push({ node: target, steps: 0, cost: 0 });
  }

  /** Nodes seen. */
  get nodes(): Iterable<number> {
    return this.#labels.keys();
  }
  /** Whether everything within the length has been seen. */
  get isDone(): boolean {
    return this.#heap.size === 0;
  }
  /** Whether the search was given up. */
  get isCut(): boolean {
    return this.#looks > mostLooks;
  }

  /**
   * What a path costs at least from a node to the target in at most so many steps, the node itself not counted. Exact
   * where the search has been, infinite where there is none.
   */
  atLeast(node: number, steps: number): number {
    return this.#known(node, steps) ?? this.#heap.peek()?.cost ?? Number.POSITIVE_INFINITY;
  }
  /** Fewest steps known from a node to the target. */
  steps(node: number): number {
    return this.#labels.get(node)?.at(-1)?.steps ?? Number.POSITIVE_INFINITY;
  }

  /** Settles everything that is at most so far. */
  upTo(cost: number): void {
    while (this.#settleNext(cost));
  }

  #known(node: number, steps: number): number | undefined {
    return this.#labels.get(node)?.find((label) => label.steps <= steps)?.cost;
  }

  #settleNext(most: number): boolean {
    const next = this.#heap.peek();
    if (next === undefined || next.cost > most || this.isCut) return false;
    this.#heap.pop();
    const { node, steps } = next;
    const settled = this.#labels.get(node);
    const fewest = settled?.at(-1)?.steps;
    if (fewest !== undefined && fewest <= steps) return true;
    if (settled) settled.push(next);
    else this.#labels.set(node, [next]);
    // A path ends at the source; it does not lead over it.
    if (steps < this.#length && node !== this.#source) this.#offerAround(next);
    return true;
  }

  #offerAround({ node, steps: before, cost: after }: Label): void {
    const steps = before + 1;
    const over = node === this.#target ? 0 : this.#near.pass(node);
    const { nodes, costs } = this.#near.of(node);
    this.#looks += nodes.length;
    for (const [i, other] of nodes.entries()) {
      const fewest = this.#labels.get(other)?.at(-1)?.steps;
      if (fewest !== undefined && fewest <= steps) continue;
      const cost = (costs[i] ?? 0) + over + after;
      const key = other * 8 + steps;
      if ((this.#offered.get(key) ?? Number.POSITIVE_INFINITY) <= cost) continue;
      this.#offered.set(key, cost);
      this.#heap.push({ node: other, steps, cost });
    }
  }
}
