import { mostJoined, PathsAnswer, PathsRequest } from '../../vocabulary/api/paths.ts';
import { answerPaths } from '../paths/answer-paths.ts';
import { getRoute, nothing } from '../route.ts';

export const paths = getRoute({
  path: '/paths',
  summary: 'Paths between two things, or a small tree that joins more, each step with its sentences',
  description:
    '`between` is given once for each thing. `telling` paths have much behind each step and avoid what everybody ' +
    'mentions; docs/paths.md has the formula. Where there is no path within the limits, `paths` is empty, `groups` says ' +
    'what is not joined and `looked` among how many nodes was searched. With `all-shortest`, `total` counts those not ' +
    `sent, too. At most ${mostJoined} things.`,
  problems: [400, 404],
  params: nothing,
  query: PathsRequest,
  answer: PathsAnswer,
  handle: async ({ query }, { store, content }) => answerPaths(store, () => content.links(), query),
});
