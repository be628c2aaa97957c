import type { Entity } from '../../vocabulary/graph.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import { NameParts } from './name-parts.ts';
import { type AbstractsOf, type KeptPaper, type NamedOne, type ResolvedParts, resolveParts } from './resolve-parts.ts';
import type { LocalName, NamedPaper, NamingPaper } from './resolved-graph.ts';

/** What a change of some papers makes of the names of all. */
export interface NameChange {
  /** The entities of all parts that the change touches, as they were and as they are. */
  before: Entity[];
  after: Entity[];
  /** The changed papers, and every other whose names mean something else now. */
  papers: Map<PaperId, NamedPaper>;
}

/** Called in the midst of long work, to let other work have its turn. */
export type Turn = () => Promise<void>;

/** Papers whose names are resolved at once, at least: enough that no step's fixed cost counts. */
const together = 2_000;

const isSame = (a: NamedOne | undefined, b: NamedOne | undefined): boolean =>
  a?.type === b?.type && a?.entity?.id === b?.entity?.id && a?.entity?.type === b?.entity?.type;

/**
 * The names of a set of papers, so kept that what a change of some papers does to them can be told by looking at the
 * parts that it touches, and nothing else. What comes out is what resolution of all papers gives.
 */
export class PaperNames {
  readonly #parts = new NameParts();
  readonly #papers = new Map<PaperId, KeptPaper>();
  readonly #abstractsOf: AbstractsOf;

  /** @param abstractsOf of papers that were added or changed before, as they were then. */
  constructor(abstractsOf: AbstractsOf) {
    this.#abstractsOf = abstractsOf;
  }

  get size(): number {
    return this.#papers.size;
  }

  /** Takes a paper in that is not there yet. */
  add(paper: KeptPaper): void {
    this.#parts.add(paper);
    this.#papers.set(paper.document.id, paper);
  }

  /** Puts papers in, each in the place of what was known under its id. */
  async change(put: NamingPaper[], turn: Turn): Promise<NameChange> {
    const touched = new Set<number>();
    for (const paper of put) this.#parts.add(paper);
    for (const paper of put) {
      const old = this.#papers.get(paper.document.id);
      for (const one of old === undefined ? [paper] : [paper, old]) {
        for (const part of this.#parts.partsOf(one)) touched.add(part);
      }
    }
    const before = await this.#resolve(touched, turn);
    for (const paper of put) {
      const old = this.#papers.get(paper.document.id);
      if (old !== undefined) this.#parts.remove(old);
      this.add(paper);
    }
    const after = await this.#resolve(touched, turn);

    const changed = new Set(put.map(({ document }) => document.id));
    const others = [...after.named].flatMap(([id, list]) => {
      const was = before.named.get(id);
      return changed.has(id) || list.every((one, place) => isSame(one, was?.[place])) ? [] : [id];
    });
    const around = new Set<number>();
    for (const id of others) for (const part of this.#partsOf(id)) if (!touched.has(part)) around.add(part);
    const results = [after, await this.#resolve(around, turn)];
    const papers = new Map([...changed, ...others].map((id) => [id, this.#named(id, results)]));
    for (const paper of put) this.#papers.set(paper.document.id, keptOf(paper));
    return { before: before.entities, after: after.entities, papers };
  }

  /** What all names are. */
  async resolveAll(turn: Turn): Promise<{ entities: Entity[]; named(id: PaperId): NamedPaper }> {
    const all = await this.#resolve(this.#parts.all(), turn);
    return { entities: all.entities, named: (id) => this.#named(id, [all]) };
  }

  /** Lets go of all that is only needed while papers are resolved. */
  slim(): void {
    for (const [id, paper] of this.#papers) this.#papers.set(id, keptOf(paper));
  }

  /** Resolves parts, some after others. */
  async #resolve(parts: Iterable<number>, turn: Turn): Promise<ResolvedParts> {
    const all: ResolvedParts = { entities: [], named: new Map(), modalities: new Map() };
    const input = { parts: this.#parts, papers: this.#papers, abstractsOf: this.#abstractsOf };
    for (const some of this.#inBatches(parts)) {
      const { entities, named, modalities } = await resolveParts(some, input);
      for (const entity of entities) all.entities.push(entity);
      for (const [part, modality] of modalities) all.modalities.set(part, modality);
      for (const [id, list] of named) {
        const known = all.named.get(id);
        if (known === undefined) all.named.set(id, list);
        list.forEach((one, place) => {
          if (known !== undefined) known[place] = one;
        });
      }
      await turn();
    }
    return all;
  }

  *#inBatches(parts: Iterable<number>): Iterable<number[]> {
    let batch: number[] = [];
    let papers = 0;
    for (const part of parts) {
      batch.push(part);
      papers += this.#parts.papersIn(part).size;
      if (papers < together) continue;
      yield batch;
      [batch, papers] = [[], 0];
    }
    if (batch.length > 0) yield batch;
  }

  #partsOf(id: PaperId): Set<number> {
    const paper = this.#papers.get(id);
    return paper === undefined ? new Set() : this.#parts.partsOf(paper);
  }

  #named(id: PaperId, results: ResolvedParts[]): NamedPaper {
    const locals = this.#papers.get(id)?.extract.entities ?? [];
    const named = locals.map(({ name, type }, place): NamedOne => {
      const part = this.#parts.partOf(name);
      for (const { named, modalities } of results) {
        const one = named.get(id)?.[place];
        if (one !== undefined) return one;
        const modality = modalities.get(part);
        if (modality !== undefined) return { entity: modality, type };
      }
      throw new Error(`"${name}" of paper ${id} has not been resolved`);
    });
    return { entities: named.map(({ entity }) => entity), types: named.map(({ type }) => type) };
  }
}

const noAliases: string[] = [];
const lengths: { readonly length: number }[] = [];
/** One object for each length, however many names have it. */
const ofLength = (length: number): { readonly length: number } => {
  lengths[length] ??= { length };
  return lengths[length];
};

const keptName = ({ type, name, aliases, longForm, publishedAt, spans }: LocalName): LocalName => ({
  type,
  name,
  aliases: aliases.length === 0 ? noAliases : aliases,
  ...(longForm === undefined ? {} : { longForm }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
  spans: ofLength(spans.length),
});

/** What has to be kept of a paper. */
export function keptOf({ document: { id, title, year }, extract }: KeptPaper): KeptPaper {
  return {
    document: { id, title, ...(year === undefined ? {} : { year }) },
    extract: {
      entities: extract.entities.map(keptName),
      claims: extract.claims.flatMap(({ type, target }) => (type === 'INTRODUCES' ? [{ type, target }] : [])),
    },
  };
}
