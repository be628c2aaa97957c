import type { Entity, ResolvedPaper } from '../../vocabulary/graph.ts';
import { type EntityType, entityTypes } from '../../vocabulary/kinds.ts';
import type { GraphChange } from '../graph-store.ts';
import { claimTables, entityColumns, paperColumns } from '../schema/tables.ts';
import type { Dialect, Transaction } from './dialect.ts';
import { relationshipsOf } from './relationship-rows.ts';
import { entityRow, paperRow } from './rows.ts';
import { createNodes, createRelationships, runForIds, updateNodes } from './statements.ts';
import { storedPaperIds, storedTypes } from './stored-labels.ts';

/** Writes a change inside an open transaction, in the order that GraphChange promises. */
export async function writeChange(transaction: Transaction, dialect: Dialect, change: GraphChange): Promise<void> {
  const put = change.putPapers.map((paper) => paper.document.id);
  const known = await storedPaperIds(transaction, put);
  // What the papers said goes first, so that relabelling an entity does not copy what is about to be replaced.
  await forgetWhatPapersSaid(transaction, [...change.removePapers, ...put.filter((id) => known.has(id))]);
  await runForIds(transaction, 'UNWIND $ids AS id MATCH (p:Paper {id: id}) DETACH DELETE p', change.removePapers);
  await putEntities(transaction, dialect, change.putEntities);
  await putPapers(transaction, dialect, change, known);
  await removeEntities(transaction, change.removeEntities);
  await transaction.run("MATCH (m:Meta {id: 'weft'}) SET m.wholeBy = $wholeBy", { wholeBy: change.wholeBy ?? '' });
}

async function forgetWhatPapersSaid(transaction: Transaction, ids: string[]): Promise<void> {
  await runForIds(transaction, 'UNWIND $ids AS id MATCH (:Paper {id: id})-[r:MENTIONS]->() DELETE r', ids);
  for (const { type } of claimTables) {
    // `r.paper IN $ids` would compare every claim with every id on the embedded engine.
    await runForIds(transaction, `UNWIND $ids AS id MATCH ()-[r:${type}]->() WHERE r.paper = id DELETE r`, ids);
  }
}

async function putEntities(transaction: Transaction, dialect: Dialect, entities: Entity[]): Promise<void> {
  const stored = await storedTypes(
    transaction,
    entities.map((entity) => entity.id),
  );
  const changes = entities.flatMap(({ id, type }) => {
    const from = stored.get(id);
    return from === undefined || from === type ? [] : [{ id, from, to: type }];
  });
  if (changes.length > 0) await dialect.relabel(transaction, changes);
  for (const type of entityTypes) {
    const ofType = entities.filter((entity) => entity.type === type);
    const isStored = (entity: Entity) => stored.has(entity.id);
    const added = ofType.filter((entity) => !isStored(entity)).map(entityRow);
    await createNodes(transaction, dialect, dialect.entityLabels(type), entityColumns, added);
    await updateNodes(transaction, dialect, type, entityColumns, ofType.filter(isStored).map(entityRow));
  }
}

async function putPapers(
  transaction: Transaction,
  dialect: Dialect,
  { putPapers: papers, putEntities }: GraphChange,
  known: ReadonlySet<string>,
): Promise<void> {
  const isKnown = (paper: ResolvedPaper) => known.has(paper.document.id);
  const added = papers.filter((paper) => !isKnown(paper)).map(paperRow);
  await createNodes(transaction, dialect, 'Paper', paperColumns, added);
  await updateNodes(transaction, dialect, 'Paper', paperColumns, papers.filter(isKnown).map(paperRow));
  const types = new Map<string, EntityType>(putEntities.map(({ id, type }) => [id, type]));
  const others = entitiesOf(papers).filter((id) => !types.has(id));
  for (const [id, type] of await storedTypes(transaction, others)) types.set(id, type);
  for (const { table, ends, rows } of relationshipsOf(papers, types).values()) {
    await createRelationships(transaction, dialect, table, ends, rows);
  }
}

const entitiesOf = (papers: ResolvedPaper[]): string[] => [
  ...new Set(
    papers.flatMap(({ mentions, claims }) => [
      ...mentions.map((mention) => mention.entity),
      ...claims.flatMap((claim) => (claim.source === null ? [claim.target] : [claim.source, claim.target])),
    ]),
  ),
];

async function removeEntities(transaction: Transaction, ids: string[]): Promise<void> {
  const stored = await storedTypes(transaction, ids);
  for (const type of entityTypes) {
    const ofType = ids.filter((id) => stored.get(id) === type);
    await runForIds(transaction, `UNWIND $ids AS id MATCH (e:${type} {id: id}) DETACH DELETE e`, ofType);
  }
}
