import type { z } from 'zod';
import type { GraphReader } from '../../cypher/graph-store.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { PathsAnswer, PathsRequest } from '../../vocabulary/api/paths.ts';
import { findThing, refuseTwice } from '../find-thing.ts';
import type { LinkGraph } from '../links/link-graph.ts';
import { HttpProblem } from '../problem.ts';
import { loadPaths } from './load-paths.ts';

/**
 * The answer to a question for paths whose things are given by id or name.
 * @throws HttpProblem in words for people, where a name is none, or the things and the sort of path do not go together.
 */
export async function answerPaths(
  store: GraphReader,
  links: () => Promise<LinkGraph>,
  request: z.output<typeof PathsRequest>,
): Promise<PathsAnswer> {
  const things: NodeHead[] = [];
  for (const text of request.between) things.push(await findThing(store, text));
  refuseTwice('between', things);
  if (things.length > 2 && request.how === 'all-shortest') {
    throw new HttpProblem(400, '"all-shortest" takes two things. Ask for "telling" or "shortest" to join more.');
  }
  return loadPaths(store, await links(), things, request);
}
