import type { ResolvedPaper } from '../../vocabulary/graph.ts';
import type { GraphRows, PropertyRow } from '../../vocabulary/graph-rows.ts';
import type { EntityId, PaperId } from '../../vocabulary/ids.ts';
import { type EntityType, entityTypes } from '../../vocabulary/kinds.ts';
import type { GraphStore } from '../graph-store.ts';
import { storedEntities } from '../queries/stored-entities.ts';
import { storedMarks } from '../queries/stored-marks.ts';
import { storedSources } from '../queries/stored-sources.ts';
import { entityLabel } from '../schema/neo4j-schema.ts';
import {
  communityTable,
  entityTable,
  type NodeTable,
  paperTable,
  similarTable,
  sourceTable,
} from '../schema/tables.ts';
import { relationshipsOf } from '../write/relationship-rows.ts';
import { entityRow, paperRow } from '../write/rows.ts';
import { readAnalysis } from './read-analysis.ts';
import { readPapers } from './read-papers.ts';

export interface GraphRowsOptions {
  /** Told as papers go out. */
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal;
}

const nodes = ({ columns }: NodeTable, labels: string[], rows: PropertyRow[]): GraphRows => ({
  kind: 'nodes',
  labels,
  properties: columns,
  rows,
});

/** A stored graph in parts, with the labels that it has on Neo4j: entities first, then papers with what they say. */
export async function* graphRows(
  store: GraphStore,
  { onProgress, signal }: GraphRowsOptions = {},
): AsyncGenerator<GraphRows> {
  const stored = await readAnalysis(store);
  const placed = (id: PaperId | EntityId, places?: ReadonlyMap<string, object>) => ({ ...places?.get(id) });
  const types = new Map<string, EntityType>();
  const entities = await store.read(storedEntities, {});
  for (const { id, type } of entities) types.set(id, type);
  for (const type of entityTypes) {
    const rows = entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({ ...entityRow(entity), ...placed(entity.id, stored?.analysis.entities) }));
    yield nodes(entityTable(type), [entityLabel, type], rows);
  }
  const sources = await store.read(storedSources, {});
  yield nodes(
    sourceTable,
    [sourceTable.label],
    sources.map(({ name, readAt }) => ({ id: name, name, readAt })),
  );

  const ids = (await store.read(storedMarks, {})).map(({ id }) => id);
  let done = 0;
  for await (const papers of readPapers(store, ids)) {
    signal?.throwIfAborted();
    const rows = papers.map((paper) => ({ ...paperRow(paper), ...placed(paper.document.id, stored?.analysis.papers) }));
    yield nodes(paperTable, [paperTable.label], rows);
    yield* whatTheySay(papers, types);
    done += papers.length;
    onProgress?.(done, ids.length);
  }

  if (stored === null) return;
  const { communities, similarities } = stored.analysis;
  yield nodes(
    communityTable,
    [communityTable.label],
    communities.map((community) => ({ ...community })),
  );
  yield {
    kind: 'relationships',
    type: similarTable.type,
    from: paperTable.label,
    to: paperTable.label,
    properties: similarTable.columns,
    rows: similarities.map(({ source, target, score, terms }) => ({ from: source, to: target, score, terms })),
  };
}

function* whatTheySay(papers: ResolvedPaper[], types: ReadonlyMap<string, EntityType>): Generator<GraphRows> {
  for (const { table, ends, rows } of relationshipsOf(papers, types).values()) {
    const [from, to] = ends;
    yield { kind: 'relationships', type: table.type, from, to, properties: table.columns, rows };
  }
}
