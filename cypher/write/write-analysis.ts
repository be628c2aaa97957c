import type { AnalysedPaper, Analysis, Placement } from '../../vocabulary/graph.ts';
import { entityTypes } from '../../vocabulary/kinds.ts';
import {
  analysedColumns,
  type Column,
  communityTable,
  placementColumns,
  similarTable,
  sourceTable,
} from '../schema/tables.ts';
import type { Dialect, Row, Transaction } from './dialect.ts';
import { createNodes, createRelationships, updateNodes } from './statements.ts';
import { storedTypes } from './stored-labels.ts';

const key: Column = { name: 'id', kind: 'string' };

const placedRow = ([id, placement]: [string, Placement]): Row => ({
  id,
  rank: placement.rank,
  x: placement.x,
  y: placement.y,
  communities: placement.communities,
});

const analysedRow = ([id, paper]: [string, AnalysedPaper]): Row => ({ ...placedRow([id, paper]), terms: paper.terms });

/**
 * Replaces communities, similarities, placements and key terms inside an open transaction. Papers and entities that went away
 * since the analysis was computed are left alone.
 */
export async function writeAnalysis(
  transaction: Transaction,
  dialect: Dialect,
  analysis: Analysis,
  content: string,
): Promise<void> {
  await transaction.run('MATCH (c:Community) DETACH DELETE c', {});
  await transaction.run('MATCH (:Paper)-[r:SIMILAR_TO]->(:Paper) DELETE r', {});
  const communities = analysis.communities.map((community): Row => ({ ...community }));
  await createNodes(transaction, dialect, communityTable.label, communityTable.columns, communities);
  await updateNodes(transaction, dialect, 'Paper', [key, ...analysedColumns], [...analysis.papers].map(analysedRow));
  const stored = await storedTypes(transaction, [...analysis.entities.keys()]);
  for (const type of entityTypes) {
    const ofType = [...analysis.entities].filter(([id]) => stored.get(id) === type);
    await updateNodes(transaction, dialect, type, [key, ...placementColumns], ofType.map(placedRow));
  }
  const similar = analysis.similarities.map(
    ({ source, target, score, terms }): Row => ({ from: source, to: target, score, terms }),
  );
  await createRelationships(transaction, dialect, similarTable, ['Paper', 'Paper'], similar);
  await transaction.run("MATCH (m:Meta {id: 'weft'}) SET m.analysed = $content", { content });
}

/** Notes when a named input was last read. */
export async function writeSource(transaction: Transaction, dialect: Dialect, row: Row): Promise<void> {
  await transaction.run('MATCH (s:Source {id: $id}) DELETE s', { id: row.id });
  await createNodes(transaction, dialect, sourceTable.label, sourceTable.columns, [row]);
}
