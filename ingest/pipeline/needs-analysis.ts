import type { GraphStore } from '../../cypher/graph-store.ts';
import { analysisEntities } from '../../cypher/queries/analysis-entities.ts';
import { analysisPapers } from '../../cypher/queries/analysis-papers.ts';

/** Whether a node has no place yet: the run that wrote it was broken off before its analysis. */
export async function needsAnalysis(store: GraphStore): Promise<boolean> {
  const isUnplaced = ({ placement }: { placement: unknown }): boolean => placement === null;
  return (
    (await store.read(analysisEntities, {})).some(isUnplaced) || (await store.read(analysisPapers, {})).some(isUnplaced)
  );
}
