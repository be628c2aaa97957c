import { TermsAnswer, TermsRequest } from '../../vocabulary/api/facets.ts';
import { getRoute, nothing } from '../route.ts';

export const terms = getRoute({
  path: '/terms',
  summary: 'Key terms of papers by a part of them, those of most papers first',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: TermsRequest,
  answer: TermsAnswer,
  async handle({ query }, { content }) {
    const found = (await content.facets()).terms.holding(query.q);
    return { terms: found.slice(0, query.limit).map(({ name, papers }) => ({ name, papers })), total: found.length };
  },
});
