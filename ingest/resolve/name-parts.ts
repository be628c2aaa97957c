import type { PaperId } from '../../vocabulary/ids.ts';
import { otherSpellings } from './forms.ts';
import { knownKeys, nameKeys } from './name-keys.ts';
import type { NamingPaper } from './resolved-graph.ts';
import { UnionFind } from './union-find.ts';

type NamesOf = Pick<NamingPaper, 'extract'> & { document: Pick<NamingPaper['document'], 'id'> };

/**
 * Parts of the names of a set of papers that have nothing to do with each other: resolution of a part is a function of
 * the papers that name something in it. A few names each, as a rule; GPT and its versions are the largest in our corpus.
 * Parts only ever grow together; one that would fall apart when a paper goes stays one, which does no harm.
 */
export class NameParts {
  readonly #nodes = new Map<string, number>();
  readonly #nodeOfSpelling = new Map<string, number>();
  readonly #sets = new UnionFind();
  /** By root: the papers that name something in the part. */
  readonly #papers = new Map<number, Set<PaperId>>();

  constructor() {
    for (const keys of knownKeys()) this.#uniteAll(keys);
  }

  /** The part of a name. Valid until names are added. */
  partOf(spelling: string): number {
    return this.#sets.find(this.#enter(spelling));
  }

  /** The parts in which a paper names something. */
  partsOf({ extract }: Pick<NamingPaper, 'extract'>): Set<number> {
    return new Set(extract.entities.map(({ name }) => this.partOf(name)));
  }

  papersIn(part: number): ReadonlySet<PaperId> {
    return this.#papers.get(part) ?? new Set();
  }

  /** All parts in which a paper names something. */
  *all(): Iterable<number> {
    for (const [part, papers] of this.#papers) if (papers.size > 0) yield part;
  }

  add(paper: NamesOf): void {
    for (const entity of paper.extract.entities) {
      const node = this.#enter(entity.name);
      for (const spelling of otherSpellings(entity)) this.#unite(node, this.#enter(spelling));
    }
    for (const part of this.partsOf(paper)) {
      const papers = this.#papers.get(part);
      if (papers) papers.add(paper.document.id);
      else this.#papers.set(part, new Set([paper.document.id]));
    }
  }

  /** Names stay where they are; only the paper leaves their parts. */
  remove(paper: NamesOf): void {
    for (const part of this.partsOf(paper)) this.#papers.get(part)?.delete(paper.document.id);
  }

  #enter(spelling: string): number {
    const known = this.#nodeOfSpelling.get(spelling);
    if (known !== undefined) return known;
    const node = this.#uniteAll(nameKeys(spelling));
    this.#nodeOfSpelling.set(spelling, node);
    return node;
  }

  #uniteAll([first = '', ...others]: string[]): number {
    const node = this.#nodeOf(first);
    for (const key of others) this.#unite(node, this.#nodeOf(key));
    return node;
  }

  #nodeOf(key: string): number {
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.#sets.add();
    this.#nodes.set(key, node);
    return node;
  }

  /** The part with more papers stays, so that a paper moves seldom. */
  #unite(one: number, other: number): void {
    const [a, b] = [this.#sets.find(one), this.#sets.find(other)];
    if (a === b) return;
    const [kept, gone] = this.papersIn(a).size >= this.papersIn(b).size ? [a, b] : [b, a];
    this.#sets.join(kept, gone);
    const moving = this.#papers.get(gone);
    if (moving === undefined) return;
    this.#papers.delete(gone);
    const papers = this.#papers.get(kept);
    if (papers === undefined) this.#papers.set(kept, moving);
    else for (const paper of moving) papers.add(paper);
  }
}
