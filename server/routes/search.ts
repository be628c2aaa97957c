import { SearchAnswer, SearchRequest } from '../../vocabulary/api/search.ts';
import { getRoute, nothing } from '../route.ts';

export const search = getRoute({
  path: '/search',
  summary: 'Entities, papers and authors by name or word',
  description:
    'Exact names first, then names that begin so, then names meant by a misspelling, then words in names, titles and abstracts, then misspelled words.',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: SearchRequest,
  answer: SearchAnswer,
  async handle({ query }, { content }) {
    return (await content.searchIndex()).search(query.q, query.limit);
  },
});
