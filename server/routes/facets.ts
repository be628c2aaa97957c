import { FacetsAnswer, FacetsRequest } from '../../vocabulary/api/facets.ts';
import { getRoute, nothing } from '../route.ts';

export const facets = getRoute({
  path: '/facets',
  summary: 'Venues and days of adding, with their numbers of papers',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: FacetsRequest,
  answer: FacetsAnswer,
  async handle({ query }, { content }) {
    const { papers, venues, authors, days, terms } = await content.facets();
    return {
      venues: venues.slice(0, query.limit),
      totalVenues: venues.length,
      withoutVenue: papers.filter(({ venue }) => venue === undefined).length,
      totalAuthors: authors.length,
      totalTerms: terms.all.length,
      days,
    };
  },
});
