import type { GraphStore } from '../../cypher/graph-store.ts';
import { analysisClaims } from '../../cypher/queries/analysis-claims.ts';
import { analysisCommunities } from '../../cypher/queries/analysis-communities.ts';
import { analysisEntities } from '../../cypher/queries/analysis-entities.ts';
import { analysisMentions } from '../../cypher/queries/analysis-mentions.ts';
import { analysisPapers } from '../../cypher/queries/analysis-papers.ts';
import { analyseApart } from './analyse-apart.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { analysableContent } from './analysed-content.ts';

/** Analyses what a store holds and writes the outcome back. Rejects with the store's own errors. */
export async function analyseStore(store: GraphStore, options: AnalyseOptions = {}): Promise<void> {
  // Asked for first: what is written while it works makes the next ingest analyse again.
  const content = await analysableContent(store);
  const input = {
    papers: await store.read(analysisPapers, {}),
    entities: await store.read(analysisEntities, {}),
    mentions: await store.read(analysisMentions, {}),
    claims: await store.read(analysisClaims, {}),
    communities: await store.read(analysisCommunities, {}),
  };
  await store.writeAnalysis(await analyseApart(input, options), content ?? '');
}
