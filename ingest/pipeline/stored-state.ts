import type { GraphStore } from '../../cypher/graph-store.ts';
import { contentMarksOf } from '../../cypher/queries/content-marks-of.ts';
import { numberOfPapers } from '../../cypher/queries/number-of-papers.ts';
import { storedEntities } from '../../cypher/queries/stored-entities.ts';
import { storedPapers } from '../../cypher/queries/stored-papers.ts';
import { storedPapersOf } from '../../cypher/queries/stored-papers-of.ts';
import type { Entity, ResolvedPaper } from '../../vocabulary/graph.ts';
import type { EntityId, PaperId } from '../../vocabulary/ids.ts';
import type { ReadPaper } from '../resolve/resolved-graph.ts';

/** Time limit for loading a whole store, in milliseconds; a reader's questions have a much shorter one. */
const loadTimeoutMs = 10 * 60_000;
const options = { timeoutMs: loadTimeoutMs };

/** What the store holds of a paper, short enough to compare. */
export interface PaperMark {
  /** Of its text and of what it says. */
  content: string;
  sources: string;
}

export const paperMark = (
  paper: Pick<ResolvedPaper, 'hash' | 'extractor' | 'resolvedHash' | 'sources'>,
): PaperMark => ({
  content: JSON.stringify([paper.hash, paper.extractor, paper.resolvedHash]),
  sources: JSON.stringify(paper.sources),
});

export const isSameMark = (a: PaperMark | undefined, b: PaperMark): boolean =>
  a?.content === b.content && a.sources === b.sources;

export const isSameEntity = (a: Entity, b: Entity): boolean =>
  a.type === b.type &&
  a.name === b.name &&
  a.papers === b.papers &&
  a.firstYear === b.firstYear &&
  a.lastYear === b.lastYear &&
  a.family === b.family &&
  a.aliases.length === b.aliases.length &&
  a.aliases.every((alias, index) => alias === b.aliases[index]);

/** Which text of a paper the store holds, read by what, out of which inputs: all that an ingest needs to skip it. */
export interface KnownText {
  hash: string;
  extractor: string;
  sources: readonly string[];
}

/** What the store held of an input's papers before it; looked up some papers at a time, for an input may be small. */
export class KnownTexts {
  /** The store's version before the first look. */
  readonly version: string;
  /** How many papers the store held then. */
  readonly stored: number;
  readonly #store: GraphStore;
  readonly #texts = new Map<PaperId, KnownText | null>();

  private constructor(store: GraphStore, version: string, stored: number) {
    this.#store = store;
    this.version = version;
    this.stored = stored;
  }

  static async of(store: GraphStore): Promise<KnownTexts> {
    const version = await store.version();
    const [papers] = await store.read(numberOfPapers, {}, options);
    return new KnownTexts(store, version, papers?.count ?? 0);
  }

  /** To be called before papers are asked for. */
  async lookUp(ids: Iterable<PaperId>): Promise<void> {
    const unseen = [...new Set(ids)].filter((id) => !this.#texts.has(id));
    if (unseen.length === 0) return;
    for (const id of unseen) this.#texts.set(id, null);
    if (this.stored === 0) return;
    for (const { id, ...text } of await this.#store.read(contentMarksOf, { ids: unseen }, options)) {
      this.#texts.set(id, text);
    }
  }

  get(id: PaperId): KnownText | undefined {
    return this.#texts.get(id) ?? undefined;
  }
}

/** What the store holds, kept current by those who write to it. */
export interface StoredState {
  /** Input of resolution, for every stored paper. */
  papers: Map<PaperId, ReadPaper>;
  marks: Map<PaperId, PaperMark>;
  entities: Map<EntityId, Entity>;
}

/** To be called where nobody else writes, for it reads papers and entities one after the other. */
export async function loadStoredState(store: GraphStore): Promise<StoredState> {
  const papers = await store.read(storedPapers, {}, options);
  const entities = await store.read(storedEntities, {}, options);
  return { ...stateOf(papers), entities: new Map(entities.map((entity) => [entity.id, entity])) };
}

/** Papers in one question. */
const askedAtOnce = 500;

/** The same of some papers, without entities. */
export async function loadStoredPapers(store: GraphStore, ids: PaperId[]): Promise<Omit<StoredState, 'entities'>> {
  const papers: (ReadPaper & { resolvedHash: string })[] = [];
  for (let first = 0; first < ids.length; first += askedAtOnce) {
    papers.push(...(await store.read(storedPapersOf, { ids: ids.slice(first, first + askedAtOnce) }, options)));
  }
  return stateOf(papers);
}

function stateOf(papers: (ReadPaper & { resolvedHash: string })[]): Omit<StoredState, 'entities'> {
  return {
    papers: new Map(papers.map(({ resolvedHash: _, ...paper }) => [paper.document.id, paper])),
    marks: new Map(papers.map((paper) => [paper.document.id, paperMark(paper)])),
  };
}
