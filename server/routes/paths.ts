import type { NodeHead } from '../../vocabulary/api/node.ts';
import { mostJoined, PathsAnswer, PathsRequest } from '../../vocabulary/api/paths.ts';
import { findThing, refuseTwice } from '../find-thing.ts';
import { loadPaths } from '../paths/load-paths.ts';
import { HttpProblem } from '../problem.ts';
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
  async handle({ query }, { store, content }) {
    const things: NodeHead[] = [];
    for (const text of query.between) things.push(await findThing(store, text));
    refuseTwice('between', things);
    if (things.length > 2 && query.how === 'all-shortest') {
      throw new HttpProblem(400, '"all-shortest" takes two things. Ask for "telling" or "shortest" to join more.');
    }
    return loadPaths(store, await content.links(), things, query);
  },
});
