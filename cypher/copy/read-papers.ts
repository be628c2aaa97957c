import type { ResolvedPaper } from '../../vocabulary/graph.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import type { GraphStore } from '../graph-store.ts';
import { storedClaimsBetween } from '../queries/stored-claims-between.ts';
import { storedMentionsBetween } from '../queries/stored-mentions-between.ts';
import { storedPapersBetween } from '../queries/stored-papers-between.ts';

/** Papers read and written at a time: some megabytes, and one transaction of middling size. */
const papersPerPage = 500;

/**
 * Stored papers with all that they say, page by page. `ids` are those of all papers in the store's own order; a page of
 * which `wanted` wants none is not read.
 */
export async function* readPapers(
  store: GraphStore,
  ids: readonly PaperId[],
  wanted: (id: PaperId) => boolean = () => true,
): AsyncGenerator<ResolvedPaper[]> {
  for (let start = 0; start < ids.length; start += papersPerPage) {
    const page = ids.slice(start, start + papersPerPage);
    const [first, last] = [page[0], page.at(-1)];
    if (first === undefined || last === undefined || !page.some(wanted)) continue;
    const papers = new Map<PaperId, ResolvedPaper>();
    for (const paper of await store.read(storedPapersBetween, { first, last })) {
      if (wanted(paper.document.id)) papers.set(paper.document.id, { ...paper, mentions: [], claims: [] });
    }
    for (const { paper, mention } of await store.read(storedMentionsBetween, { first, last })) {
      papers.get(paper)?.mentions.push(mention);
    }
    for (const { paper, claim } of await store.read(storedClaimsBetween, { first, last })) {
      papers.get(paper)?.claims.push(claim);
    }
    yield [...papers.values()];
  }
}
