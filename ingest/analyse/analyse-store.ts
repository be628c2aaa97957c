import type { ExclusiveOptions, GraphStore } from '../../cypher/graph-store.ts';
import { analysisClaims } from '../../cypher/queries/analysis-claims.ts';
import { analysisCommunities } from '../../cypher/queries/analysis-communities.ts';
import { analysisEntities } from '../../cypher/queries/analysis-entities.ts';
import { analysisMentions } from '../../cypher/queries/analysis-mentions.ts';
import { analysisPapers } from '../../cypher/queries/analysis-papers.ts';
import { analyseApart } from './analyse-apart.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { analysableContent, isAnalysed } from './analysed-content.ts';

/** Time for reading a whole graph, in milliseconds. */
const limits = { timeoutMs: 10 * 60_000 };

export interface AnalyseStoreOptions extends AnalyseOptions, ExclusiveOptions {
  /** Does nothing if the last analysis has seen what the store holds. Default false. */
  unlessAnalysed?: boolean;
}

/**
 * Analyses what a store holds and writes the outcome back, while nobody else writes: else ranks and groups of an older
 * state could come to lie over those of a newer one. Rejects with the store's own errors.
 */
export function analyseStore(store: GraphStore, options: AnalyseStoreOptions = {}): Promise<void> {
  return store.exclusively(async () => {
    if (options.unlessAnalysed && (await isAnalysed(store))) return;
    const content = await analysableContent(store);
    const input = {
      papers: await store.read(analysisPapers, {}, limits),
      entities: await store.read(analysisEntities, {}, limits),
      mentions: await store.read(analysisMentions, {}, limits),
      claims: await store.read(analysisClaims, {}, limits),
      communities: await store.read(analysisCommunities, {}, limits),
    };
    await store.writeAnalysis(await analyseApart(input, options), content ?? '');
  }, options);
}
