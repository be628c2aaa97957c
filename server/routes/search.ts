import { SearchAnswer, SearchRequest } from '../../vocabulary/api/search.ts';
import { getRoute, nothing } from '../route.ts';

export const search = getRoute({
  path: '/search',
  summary: 'Entities, papers, authors and key terms by name or word',
  description:
    'Exact names first, then names that begin so, then names meant by a misspelling, then words in names, titles and abstracts, then misspelled words. Key terms of papers come ' +
    'beside them, with the number of papers that each has.',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: SearchRequest,
  answer: SearchAnswer,
  async handle({ query }, { content }) {
    const { after, ...found } = (await content.searchIndex()).search(query.q, query.limit);
    const { terms } = await content.facets();
    return { ...found, terms: { ...terms.find(query.q, query.limit), after } };
  },
});
