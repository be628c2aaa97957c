import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimEdgesOfEntity } from '../../cypher/queries/claim-edges-of-entity.ts';
import { type GraphNode, nodeHead } from '../../vocabulary/api/node.ts';
import type { StartsAnswer } from '../../vocabulary/api/starts.ts';
import { EntityId } from '../../vocabulary/ids.ts';
import { findEvidence } from '../evidence/find-evidence.ts';

/** So many of the most prominent are looked at until one has a sentence that names both ends. */
const tried = 5;
const sentencesTried = 5;

/** Of what is claimed about something prominent that which most papers state, with a sentence that names both. */
export async function tellingClaim(store: GraphReader, data: readonly GraphNode[]): Promise<StartsAnswer['claim']> {
  for (const node of data.slice(0, tried)) {
    const edges = await store.read(claimEdgesOfEntity, { id: EntityId.parse(node.id) });
    const [edge] = edges
      .filter(({ type, direction }) => direction === 'in' && (type === 'EVALUATED_ON' || type === 'TRAINED_ON'))
      .sort((a, b) => b.papers - a.papers || b.node.rank - a.node.rank);
    if (edge === undefined) continue;
    const { type } = edge;
    const wanted = { source: edge.node.id, type, target: node.id, limit: sentencesTried, offset: 0 };
    const { evidence } = await findEvidence(store, wanted);
    for (const { paper, passages } of evidence) {
      const passage = passages.find(({ role, marks }) => role === 'statement' && marks.length >= 2);
      if (passage) {
        return { source: nodeHead(edge.node), type, target: nodeHead(node), papers: edge.papers, paper, passage };
      }
    }
  }
  return null;
}
