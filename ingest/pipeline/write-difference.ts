import type { GraphStore } from '../../cypher/graph-store.ts';
import type { Entity, ResolvedPaper } from '../../vocabulary/graph.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import { nameSpaceOf } from '../resolve/name-space.ts';
import type { ResolvedGraph } from '../resolve/resolved-graph.ts';
import { resolvedHash } from '../resolve/resolved-hash.ts';
import type { StoredState } from './stored-state.ts';
import { isSameEntity, isSameMark, paperMark } from './stored-state.ts';

/** Papers in one transaction: long enough to be fast, short enough that readers see progress and memory stays flat. */
const batchSize = 500;

export interface WriteOptions {
  /** Papers written so far, and how many there are to write. */
  onProgress(done: number, total: number): void;
  signal?: AbortSignal | undefined;
  /** What the graph is marked with at its end: by which resolution it is what the set of papers says; '' for none. */
  wholeBy: string;
}

function* batchesOf<Item>(items: readonly Item[]): Iterable<Item[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize);
}

const entitiesOf = (paper: ResolvedPaper): EntityId[] => [
  ...paper.mentions.map((mention) => mention.entity),
  ...paper.claims.flatMap((claim) => (claim.source === null ? [claim.target] : [claim.source, claim.target])),
];

/** The paper without what it says about some entities. */
function without(paper: ResolvedPaper, left: ReadonlySet<EntityId>): ResolvedPaper {
  const mentions = paper.mentions.filter((mention) => !left.has(mention.entity));
  const claims = paper.claims.filter(
    ({ source, target }) => !left.has(target) && (source === null || !left.has(source)),
  );
  return { ...paper, mentions, claims, resolvedHash: resolvedHash(mentions, claims) };
}

/** Writes papers in batches, each with those of their entities that the store does not hold as they are now. */
async function putPapers(
  store: Pick<GraphStore, 'write'>,
  state: StoredState,
  papers: ResolvedPaper[],
  entities: ReadonlyMap<EntityId, Entity>,
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  let done = 0;
  for (const batch of batchesOf(papers)) {
    signal?.throwIfAborted();
    const putEntities = [...new Set(batch.flatMap(entitiesOf))].flatMap((id) => {
      const [entity, stored] = [entities.get(id), state.entities.get(id)];
      return entity === undefined || (stored !== undefined && isSameEntity(entity, stored)) ? [] : [entity];
    });
    await store.write({ removePapers: [], putEntities, putPapers: batch, removeEntities: [] });
    for (const entity of putEntities) state.entities.set(entity.id, entity);
    for (const paper of batch) state.marks.set(paper.document.id, paperMark(paper));
    done += batch.length;
    onProgress(done, papers.length);
  }
}

async function removeEntities(store: Pick<GraphStore, 'write'>, state: StoredState, ids: EntityId[]): Promise<void> {
  for (const batch of batchesOf(ids)) {
    await store.write({ removePapers: [], putEntities: [], putPapers: [], removeEntities: batch });
    for (const id of batch) state.entities.delete(id);
  }
}

/**
 * An id can pass to a thing of another kind ("alpaca" was the model's, now more papers mean the data). Relationships
 * of a model are not those of data, so every paper that is about to change first says nothing about such ids, and
 * the nodes go; then they come anew.
 */
async function vacate(
  store: Pick<GraphStore, 'write'>,
  state: StoredState,
  graph: ResolvedGraph,
  entities: ReadonlyMap<EntityId, Entity>,
  options: WriteOptions,
): Promise<void> {
  const passing = new Set(
    graph.entities.flatMap(({ id, type }) => {
      const stored = state.entities.get(id);
      return stored !== undefined && nameSpaceOf(stored.type) !== nameSpaceOf(type) ? [id] : [];
    }),
  );
  if (passing.size === 0) return;
  const touched = graph.papers.filter((paper) => {
    const mark = state.marks.get(paper.document.id);
    return (
      mark !== undefined && (!isSameMark(mark, paperMark(paper)) || entitiesOf(paper).some((id) => passing.has(id)))
    );
  });
  const reduced = touched.map((paper) => without(paper, passing));
  await putPapers(store, state, reduced, entities, { ...options, onProgress: () => {} });
  await removeEntities(store, state, [...passing]);
}

/**
 * Brings the store to a resolved graph: writes the papers that say something else than the store holds, the entities
 * that differ, and removes entities that nobody mentions. After each transaction the store holds whole papers, each
 * with the mark of what it really says, so that a run broken off anywhere is completed by the next.
 */
export async function writeDifference(
  store: Pick<GraphStore, 'write'>,
  state: StoredState,
  graph: ResolvedGraph,
  options: WriteOptions,
): Promise<void> {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  await vacate(store, state, graph, entities, options);

  const changed = graph.papers.filter((paper) => !isSameMark(state.marks.get(paper.document.id), paperMark(paper)));
  options.onProgress(0, changed.length);
  await putPapers(store, state, changed, entities, options);

  const differing = graph.entities.filter((entity) => {
    const stored = state.entities.get(entity.id);
    return stored === undefined || !isSameEntity(entity, stored);
  });
  for (const batch of batchesOf(differing)) {
    options.signal?.throwIfAborted();
    await store.write({ removePapers: [], putEntities: batch, putPapers: [], removeEntities: [] });
    for (const entity of batch) state.entities.set(entity.id, entity);
  }
  const orphans = [...state.entities.keys()].filter((id) => !entities.has(id));
  await removeEntities(store, state, orphans);
  await store.write({ removePapers: [], putEntities: [], putPapers: [], removeEntities: [], wholeBy: options.wholeBy });
}
