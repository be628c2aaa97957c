import { z } from 'zod';
import { mostKeptViews, viewIdOf } from '../../cypher/kept-views.ts';
import {
  KeepViewAnswer,
  KeepViewRequest,
  KeptViewAnswer,
  longestKeptView,
  ViewId,
} from '../../vocabulary/api/views.ts';
import { HttpProblem } from '../problem.ts';
import { getRoute, nothing, postRoute } from '../route.ts';

export const keepView = postRoute({
  path: '/views',
  summary: 'Keeps a view of the explorer that is too long for a link',
  description:
    `\`address\` is what stands after the # of the explorer's address, up to ${longestKeptView} characters; \`#view=ID\` then ` +
    `shows the same. Kept for good beside the graph, ${mostKeptViews} at most; the same view has the same id. Open to this ` +
    'machine; from elsewhere it takes the token.',
  problems: [400, 401, 403, 413, 415, 503, 507],
  access: 'token from elsewhere',
  writes: true,
  status: 200,
  params: nothing,
  body: KeepViewRequest,
  answer: KeepViewAnswer,
  bodyLimit: longestKeptView + 1_000,
  async handle({ body: { address } }, { views }) {
    const id = viewIdOf(address);
    if (await views.keep(id, address)) return { id };
    throw new HttpProblem(
      507,
      `${mostKeptViews} views are kept with this graph, and there is no room for another one. Who runs the server can delete some.`,
    );
  },
});

export const keptView = getRoute({
  path: '/views/:id',
  summary: 'A view that was kept, as an address of the explorer',
  withoutGraph: true,
  problems: [400, 404, 503],
  params: z.object({ id: ViewId }),
  query: nothing,
  answer: KeptViewAnswer,
  async handle({ params: { id } }, { views }) {
    const address = await views.get(id);
    if (address === null) throw new HttpProblem(404, `No view ${id} is kept with this graph.`);
    return { address };
  },
});
