import { isPaperNode, type NodeId } from '../../vocabulary/ids.ts';
import { type EdgeType, edgeTypes } from '../../vocabulary/kinds.ts';
import { type Adjacency, adjacencyOf, itemsOf } from './adjacency.ts';

/** Told of a stored edge other than a mention, its ends by number; `score` is that of SIMILAR_TO. */
export type LinkVisitor = (type: EdgeType, source: number, target: number, papers: number, score: number) => void;

export interface LinkRows {
  links: { type: EdgeType; source: NodeId; target: NodeId; papers: number; score?: number }[];
  mentions: { paper: NodeId; entity: NodeId }[];
  years: { paper: NodeId; year: number }[];
}

/**
 * What joins what, without names and sentences: the nodes by number, in the order of their ids, and their edges in a few
 * arrays of numbers. 100,000 papers with 700,000 mentions and 500,000 claims take an estimated 30 MB beside the ids.
 */
export class LinkGraph {
  readonly ids: readonly NodeId[];
  readonly #numbers: ReadonlyMap<NodeId, number>;
  readonly #isPaper: Uint8Array;
  /** Of papers; 0 where it is not known. */
  readonly #years: Int16Array;
  readonly #types: Uint8Array;
  readonly #sources: Int32Array;
  readonly #targets: Int32Array;
  readonly #papers: Int32Array;
  readonly #scores: Float32Array;
  /** The links at each node, at either end. */
  readonly #links: Adjacency;
  /** The entities that each paper mentions, and the papers that mention each entity. */
  readonly #mentions: Adjacency;

  constructor({ links, mentions, years }: LinkRows) {
    const ids = new Set<NodeId>();
    for (const { source, target } of links) ids.add(source).add(target);
    for (const { paper, entity } of mentions) ids.add(paper).add(entity);
    this.ids = [...ids].sort();
    const numbers = new Map(this.ids.map((id, number) => [id, number]));
    const numbersOf = <Row>(rows: readonly Row[], id: (row: Row) => NodeId) =>
      Int32Array.from(rows, (row) => numbers.get(id(row)) ?? 0);
    this.#numbers = numbers;
    this.#isPaper = Uint8Array.from(this.ids, (id) => (isPaperNode(id) ? 1 : 0));
    this.#years = new Int16Array(this.size);
    for (const { paper, year } of years) {
      const number = numbers.get(paper);
      if (number !== undefined) this.#years[number] = year;
    }
    this.#types = Uint8Array.from(links, ({ type }) => edgeTypes.indexOf(type));
    this.#sources = numbersOf(links, ({ source }) => source);
    this.#targets = numbersOf(links, ({ target }) => target);
    this.#papers = Int32Array.from(links, ({ papers }) => papers);
    this.#scores = Float32Array.from(links, ({ score = 0 }) => score);
    const eachLink = Int32Array.from(links, (_, at) => at);
    this.#links = adjacencyOf(this.size, joined(this.#sources, this.#targets), joined(eachLink, eachLink));
    const papers = numbersOf(mentions, ({ paper }) => paper);
    const entities = numbersOf(mentions, ({ entity }) => entity);
    this.#mentions = adjacencyOf(this.size, joined(papers, entities), joined(entities, papers));
  }

  get size(): number {
    return this.ids.length;
  }

  /** `undefined` for a node that nothing is joined to. */
  numberOf(id: NodeId): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(node: number): NodeId {
    const id = this.ids[node];
    if (id === undefined) throw new RangeError(`There is no node ${node}.`);
    return id;
  }

  isPaper(node: number): boolean {
    return this.#isPaper[node] === 1;
  }

  /** Of an entity the papers that mention it, of a paper the entities that it mentions. */
  mentions(node: number): Int32Array {
    return itemsOf(this.#mentions, node);
  }

  /** Of a paper; 0 where it is not known. */
  yearOf(paper: number): number {
    return this.#years[paper] ?? 0;
  }

  /** The papers that mention both of two entities, newest first and then by id, at most so many. */
  newestShared(one: number, other: number, most: number): number[] {
    const papers = new Set(this.mentions(one));
    return [...this.mentions(other)]
      .filter((paper) => papers.has(paper))
      .sort((a, b) => this.yearOf(b) - this.yearOf(a) || a - b)
      .slice(0, most);
  }

  /** Tells of each claim and similarity at a node. A claim of a thing about itself leads nowhere and is left out. */
  eachLink(node: number, visit: LinkVisitor): void {
    for (const at of itemsOf(this.#links, node)) {
      const type = edgeTypes[this.#types[at] ?? 0];
      const source = this.#sources[at] ?? node;
      const target = this.#targets[at] ?? node;
      if (type !== undefined && source !== target) {
        visit(type, source, target, this.#papers[at] ?? 1, this.#scores[at] ?? 0);
      }
    }
  }
}

function joined(first: Int32Array, second: Int32Array): Int32Array {
  const both = new Int32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
