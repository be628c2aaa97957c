import { AuthorsAnswer, AuthorsRequest } from '../../vocabulary/api/facets.ts';
import { folded } from '../facets/load-facets.ts';
import { getRoute, nothing } from '../route.ts';

export const authors = getRoute({
  path: '/authors',
  summary: 'Authors by a part of their name, those with the most papers first',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: AuthorsRequest,
  answer: AuthorsAnswer,
  async handle({ query }, { content }) {
    const part = folded(query.q);
    const found = (await content.facets()).authors.filter((author) => author.folded.includes(part));
    return { authors: found.slice(0, query.limit).map(({ name, papers }) => ({ name, papers })), total: found.length };
  },
});
