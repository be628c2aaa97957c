import { z } from 'zod';
import { listedQueries } from '../../cypher/queries/listed-queries.ts';
import { QueryListAnswer, QueryRequest, TableAnswer } from '../../vocabulary/api/query.ts';
import { HttpProblem } from '../problem.ts';
import { getRoute, nothing, postRoute } from '../route.ts';

export const queries = getRoute({
  path: '/queries',
  summary: 'The ready-made questions and their parameters',
  withoutGraph: true,
  params: nothing,
  query: nothing,
  answer: QueryListAnswer,
  handle: async () => ({
    queries: listedQueries.map(({ name, title, answers, parameters }) => ({ name, title, answers, parameters })),
  }),
});

export const queryByName = postRoute({
  path: '/queries/:name',
  summary: 'The answer to a ready-made question',
  problems: [400, 404, 413, 415],
  access: 'open',
  writes: false,
  params: z.object({ name: z.string() }),
  body: QueryRequest,
  answer: TableAnswer,
  status: 200,
  async handle({ params, body }, { store }) {
    const query = listedQueries.find(({ name }) => name === params.name);
    const names = listedQueries.map(({ name }) => name).join(', ');
    if (!query)
      throw new HttpProblem(404, `There is no query named ${JSON.stringify(params.name)}. There are ${names}.`);
    const refusal = query.refusal(body.parameters);
    if (refusal !== null) throw new HttpProblem(400, refusal);
    return query.ask(store, body.parameters);
  },
});
