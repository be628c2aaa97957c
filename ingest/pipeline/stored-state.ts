import type { GraphStore } from '../../cypher/graph-store.ts';
import { contentMarks } from '../../cypher/queries/content-marks.ts';
import { storedEntities } from '../../cypher/queries/stored-entities.ts';
import { storedPapers } from '../../cypher/queries/stored-papers.ts';
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

export interface KnownTexts {
  /** The store's version at which this was true. */
  version: string;
  texts: ReadonlyMap<PaperId, KnownText>;
}

export async function loadKnownTexts(store: GraphStore): Promise<KnownTexts> {
  const version = await store.version();
  const rows = await store.read(contentMarks, {}, options);
  return { version, texts: new Map(rows.map(({ id, ...text }) => [id, text])) };
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
  return {
    papers: new Map(papers.map(({ resolvedHash: _, ...paper }) => [paper.document.id, paper])),
    marks: new Map(papers.map((paper) => [paper.document.id, paperMark(paper)])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}
