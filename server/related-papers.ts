import type { GraphReader } from '../cypher/graph-store.ts';
import { papersNear } from '../cypher/queries/papers-near.ts';
import { sharedNames } from '../cypher/queries/shared-names.ts';
import type { RelatedPaper } from '../vocabulary/api/paper.ts';
import { nodeIdOfPaper, type PaperId, splitNodeId } from '../vocabulary/ids.ts';

/** The papers nearest to one by their words, with the named entities that both mention, rarest first. */
export async function relatedPapers(store: GraphReader, id: PaperId, limit: number): Promise<RelatedPaper[]> {
  const near = await store.read(papersNear, { id, limit });
  const others = near.flatMap(({ paper }) => {
    const split = splitNodeId(paper.id);
    return split.kind === 'paper' ? [split.id] : [];
  });
  const shared = others.length === 0 ? [] : await store.read(sharedNames, { id, others });
  return near.map(({ paper, score, terms }) => ({
    paper,
    score: Math.min(1, score),
    terms,
    shared: shared.filter(({ other }) => nodeIdOfPaper(other) === paper.id).map(({ entity }) => entity),
  }));
}
