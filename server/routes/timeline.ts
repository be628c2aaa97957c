import { TimelineAnswer, TimelineRequest } from '../../vocabulary/api/timeline.ts';
import { getRoute, nothing } from '../route.ts';

export const timeline = getRoute({
  path: '/timeline',
  summary: 'What appears, rises and fades: names and relations by year',
  description:
    'A list of numbers has one for each of `years`. The recent years are the last three, or the last one where there are ' +
    'fewer than six. `new` names are first mentioned in them, `gone` ones no more; a name rises or fades where the share of ' +
    'papers that mention it in the recent years differs from that between its first mention and then by two standard errors ' +
    '(test of two proportions). Papers without a year are counted as `undated`.',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: TimelineRequest,
  answer: TimelineAnswer,
  handle: ({ query }, { content }) => content.timeline(query),
});
