import type { GraphReader } from '../../cypher/graph-store.ts';
import { analysisMentions } from '../../cypher/queries/analysis-mentions.ts';
import { claimEdges } from '../../cypher/queries/claim-edges.ts';
import { similarPapers } from '../../cypher/queries/similar-papers.ts';
import { yearsOfPapers } from '../../cypher/queries/years-of-papers.ts';
import { nodeIdOfEntity, nodeIdOfPaper } from '../../vocabulary/ids.ts';
import { LinkGraph } from './link-graph.ts';

/** Reads all that joins two nodes. */
export async function loadLinkGraph(store: GraphReader): Promise<LinkGraph> {
  const claims = await store.read(claimEdges, {});
  const similar = await store.read(similarPapers, {});
  const mentions = await store.read(analysisMentions, {});
  const years = await store.read(yearsOfPapers, {});
  return new LinkGraph({
    links: [
      ...claims,
      ...similar.map(({ source, target, score }) => ({
        type: 'SIMILAR_TO' as const,
        source: nodeIdOfPaper(source),
        target: nodeIdOfPaper(target),
        papers: 1,
        score: Math.min(1, score),
      })),
    ],
    mentions: mentions.map(({ paper, entity }) => ({ paper: nodeIdOfPaper(paper), entity: nodeIdOfEntity(entity) })),
    years: years.map(({ paper, year }) => ({ paper: nodeIdOfPaper(paper), year })),
  });
}
