import { createHash } from 'node:crypto';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { contentMarks } from '../../cypher/queries/content-marks.ts';
import { lastAnalysis } from '../../cypher/queries/last-analysis.ts';
import { storedEntities } from '../../cypher/queries/stored-entities.ts';

/** Grows when analysis comes to write more or other things: then a store is analysed again, though its papers are the same. */
const analysisVersion = 2;

/**
 * SHA-256, in hex, over what analysis works on, made from the papers' own hashes, for it is asked at the end of every
 * ingest. Kept with each analysis; null for an empty store.
 */
export async function analysableContent(store: GraphStore): Promise<string | null> {
  const papers = await store.read(contentMarks, {});
  if (papers.length === 0) return null;
  const entities = await store.read(storedEntities, {});
  const lines = [
    JSON.stringify(['analysis', analysisVersion]),
    ...papers.map(({ id, hash, resolvedHash }) => JSON.stringify(['paper', id, hash, resolvedHash])),
    ...entities.map(({ id, type, name, papers: count }) => JSON.stringify(['entity', id, type, name, count])),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/**
 * Whether the last analysis has seen what the store holds now. It has not after a change, and neither after a run that
 * was broken off between its last write and its analysis.
 */
export async function isAnalysed(store: GraphStore): Promise<boolean> {
  const content = await analysableContent(store);
  const [last] = await store.read(lastAnalysis, {});
  return content === null || last?.analysed === content;
}
