import { OverviewAnswer, OverviewRequest } from '../../vocabulary/api/overview.ts';
import { getRoute, nothing } from '../route.ts';

export const overview = getRoute({
  path: '/overview',
  summary: 'The most prominent part of the graph, as it is drawn',
  description:
    'The highest nodes by rank. `without` papers, entities that share papers are joined by MENTIONED_WITH, each to its ' +
    'four strongest partners at most. `shown` and `total` tell what was cut. With `as=auto` a graph of more nodes than ' +
    '`limit` comes in communities (`groups`), whose contents are asked for one by one.',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: OverviewRequest,
  answer: OverviewAnswer,
  handle: ({ query }, { content }) => content.overview(query),
});
