import { z } from 'zod';
import { nodeHead } from '../../vocabulary/api/node.ts';
import { RelatedAnswer, RelatedRequest } from '../../vocabulary/api/paper.ts';
import { PaperId } from '../../vocabulary/ids.ts';
import { findPaper } from '../find-node.ts';
import { relatedPapers } from '../related-papers.ts';
import { getRoute } from '../route.ts';

export const related = getRoute({
  path: '/related/:id',
  summary: 'The papers nearest to one, with the reason',
  problems: [400, 404],
  params: z.object({ id: z.string() }),
  query: RelatedRequest,
  answer: RelatedAnswer,
  async handle({ params, query }, { store }) {
    const { node } = await findPaper(store, params.id);
    return {
      paper: nodeHead(node),
      related: await relatedPapers(store, PaperId.parse(params.id), query.limit),
    };
  },
});
