import { StartsAnswer } from '../../vocabulary/api/starts.ts';
import { getRoute, nothing } from '../route.ts';

export const starts = getRoute({
  path: '/starts',
  summary: 'Where somebody who has never seen this graph may begin',
  description:
    'The most prominent names, what rises, the largest communities, a claim with its sentence and a question with the ' +
    'number of its answers. Made once, and again when the graph has changed.',
  withoutGraph: true,
  params: nothing,
  query: nothing,
  answer: StartsAnswer,
  handle: (_input, { content }) => content.starts(),
});
