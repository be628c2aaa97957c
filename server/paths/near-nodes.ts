import type { EdgeType } from '../../vocabulary/kinds.ts';
import type { LinkGraph } from '../links/link-graph.ts';
import type { Costs } from './costs.ts';

/** An edge between two nodes as it is weighed. */
export interface WeighedEdge {
  type: EdgeType;
  source: number;
  target: number;
  papers: number;
  /** Of SIMILAR_TO and MENTIONED_WITH. */
  score?: number;
  cost: number;
}

/** The nodes next to one, and what a step to each costs. */
export interface Near {
  nodes: Int32Array;
  costs: Float64Array;
}

/** Told of an edge from one node to another one. */
type StepVisitor = (type: EdgeType, other: number, isOut: boolean, papers: number, score: number) => void;

/** Who is next to whom over some relations, and at what cost; whatever was looked at is kept for this search. */
export class NearNodes {
  readonly graph: LinkGraph;
  readonly #types: ReadonlySet<EdgeType>;
  readonly #costs: Costs;
  readonly #kept = new Map<number, Near>();
  /** Of each node, while the neighbours of one are gathered. */
  readonly #least: Float64Array;
  readonly #shared: Int32Array;

  constructor(graph: LinkGraph, types: Iterable<EdgeType>, costs: Costs) {
    this.graph = graph;
    this.#types = new Set(types);
    this.#costs = costs;
    this.#least = new Float64Array(graph.size);
    this.#shared = new Int32Array(graph.size);
  }

  /** Cost of leading over a node. */
  pass(node: number): number {
    return this.#costs.pass(this.graph.mentions(node).length);
  }

  /** Each node once, by its cheapest edge. */
  of(node: number): Near {
    const kept = this.#kept.get(node);
    if (kept) return kept;
    const least = this.#least;
    const found: number[] = [];
    this.#eachStep(node, (type, other, _isOut, papers, score) => {
      const cost = this.#costs.step(type, papers, score);
      const before = least[other] ?? 0;
      if (before === 0) found.push(other);
      if (before === 0 || cost < before) least[other] = cost;
    });
    const nodes = Int32Array.from(found);
    const near = { nodes, costs: Float64Array.from(nodes, (other) => least[other] ?? 0) };
    for (const other of found) least[other] = 0;
    this.#kept.set(node, near);
    return near;
  }

  /** All edges between two nodes, cheapest first; that they are mentioned together is no news where a claim joins them. */
  between(one: number, other: number): WeighedEdge[] {
    const edges: WeighedEdge[] = [];
    this.#eachStep(one, (type, end, isOut, papers, score) => {
      if (end !== other) return;
      const [source, target] = isOut ? [one, other] : [other, one];
      const isScored = type === 'SIMILAR_TO' || type === 'MENTIONED_WITH';
      const cost = this.#costs.step(type, papers, score);
      edges.push({ type, source, target, papers, ...(isScored && { score }), cost });
    });
    const stated = edges.filter(({ type }) => type !== 'MENTIONED_WITH');
    return (stated.length > 0 ? stated : edges).sort(
      (a, b) => a.cost - b.cost || a.source - b.source || (a.type < b.type ? -1 : 1),
    );
  }

  #eachStep(node: number, visit: StepVisitor): void {
    const { graph } = this;
    const types = this.#types;
    graph.eachLink(node, (type, source, target, papers, score) => {
      if (types.has(type)) visit(type, source === node ? target : source, source === node, papers, score);
    });
    const isPaper = graph.isPaper(node);
    if (types.has('MENTIONS')) for (const other of graph.mentions(node)) visit('MENTIONS', other, isPaper, 1, 0);
    if (types.has('MENTIONED_WITH') && !isPaper) this.#eachMentionedWith(node, visit);
  }

  /** Derived and not stored: who shares papers with an entity, and how many. It points from the smaller id. */
  #eachMentionedWith(node: number, visit: StepVisitor): void {
    const { graph } = this;
    const shared = this.#shared;
    const found: number[] = [];
    const own = graph.mentions(node);
    for (const paper of own) {
      for (const other of graph.mentions(paper)) {
        const before = shared[other] ?? 0;
        if (before === 0) found.push(other);
        shared[other] = before + 1;
      }
    }
    for (const other of found) {
      const papers = shared[other] ?? 0;
      shared[other] = 0;
      if (other === node) continue;
      const score = Math.min(1, papers / Math.sqrt(own.length * graph.mentions(other).length));
      visit('MENTIONED_WITH', other, node < other, papers, score);
    }
  }
}
