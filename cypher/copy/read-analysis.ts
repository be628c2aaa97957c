import type { Analysis } from '../../vocabulary/graph.ts';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import type { GraphStore } from '../graph-store.ts';
import { analysisCommunities } from '../queries/analysis-communities.ts';
import { lastAnalysis } from '../queries/last-analysis.ts';
import { storedPlacements } from '../queries/stored-placements.ts';
import { storedSimilarities } from '../queries/stored-similarities.ts';

/** What analysis has written, and which content it had seen; null where nothing was ever analysed. */
export interface StoredAnalysis {
  analysis: Analysis;
  content: string;
}

export async function readAnalysis(store: GraphStore): Promise<StoredAnalysis | null> {
  const [last] = await store.read(lastAnalysis, {});
  if (last?.analysed === undefined) return null;
  const analysis: Analysis = {
    papers: new Map(),
    entities: new Map(),
    communities: await store.read(analysisCommunities, {}),
    similarities: await store.read(storedSimilarities, {}),
  };
  for (const { id, kind, placement, terms } of await store.read(storedPlacements, {})) {
    if (kind === 'Paper') analysis.papers.set(PaperId.parse(id), { ...placement, terms });
    else analysis.entities.set(EntityId.parse(id), placement);
  }
  return { analysis, content: last.analysed };
}
