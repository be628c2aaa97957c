import { EvidenceAnswer, EvidenceRequest } from '../../vocabulary/api/evidence.ts';
import { nodeHead } from '../../vocabulary/api/node.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { findNode } from '../find-node.ts';
import { HttpProblem } from '../problem.ts';
import { getRoute, nothing } from '../route.ts';

export const evidence = getRoute({
  path: '/evidence',
  summary: 'The sentences behind one edge, with both names marked',
  description:
    'Newest paper first. A `context` passage is sent where an end is only named outside the sentence that states the ' +
    'edge. For MENTIONED_WITH each paper that mentions both; for SIMILAR_TO the shared terms.',
  problems: [400, 404],
  params: nothing,
  query: EvidenceRequest,
  answer: EvidenceAnswer,
  async handle({ query }, { store }) {
    const source = await findNode(store, query.source);
    const target = await findNode(store, query.target);
    const found = await findEvidence(store, query);
    if (found.total === 0) {
      throw new HttpProblem(
        404,
        `No edge ${query.type} leads from ${JSON.stringify(source.id)} to ${JSON.stringify(target.id)}.`,
      );
    }
    const { type, offset, limit } = query;
    return { source: nodeHead(source), target: nodeHead(target), type, offset, limit, ...found };
  },
});
