import { z } from 'zod';
import type { ReadyMade } from '../../cypher/queries/ready-made/define-ready-made.ts';
import { readyMade } from '../../cypher/queries/ready-made/index.ts';
import { askReadyMade } from '../../cypher/ready-made/ask-ready-made.ts';
import { suggest } from '../../cypher/ready-made/suggest.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import {
  ReadyMadeAnswer,
  ReadyMadeListAnswer,
  type ReadyMadeQuery,
  ReadyMadeQueryAnswer,
  ReadyMadeRequest,
  SuggestionsAnswer,
  SuggestionsRequest,
} from '../../vocabulary/api/ready-made.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';
import type { Content } from '../content.ts';
import { HttpProblem } from '../problem.ts';
import { getRoute, nothing, postRoute } from '../route.ts';

const params = z.object({ id: z.string() });

/** What a caller learns of a query: all but how it is run. */
const described = ({ query: _, parts: __, ...about }: ReadyMade): ReadyMadeQuery => about;

function byId(id: string): ReadyMade {
  const query = readyMade.find((one) => one.id === id);
  if (query) return query;
  const ids = readyMade.map((one) => one.id).join(', ');
  throw new HttpProblem(404, `There is no query named ${JSON.stringify(id)}. There are ${ids}.`);
}

export const readyMadeQueries = getRoute({
  path: '/queries',
  summary: 'The ready-made queries, with their parameters and columns',
  withoutGraph: true,
  params: nothing,
  query: nothing,
  answer: ReadyMadeListAnswer,
  handle: async () => ({ queries: readyMade.map(described) }),
});

export const readyMadeQuery = getRoute({
  path: '/queries/:id',
  summary: 'A ready-made query, with its Cypher text for each engine',
  problems: [404],
  withoutGraph: true,
  params,
  query: nothing,
  answer: ReadyMadeQueryAnswer,
  async handle({ params }, { store }) {
    const query = byId(params.id);
    return { ...described(query), cypher: query.query.text, engine: store.engine };
  },
});

export const askReadyMadeQuery = postRoute({
  path: '/queries/:id',
  summary: 'The answer to a ready-made query',
  description:
    'An entity or a community is given by its id or by its name, whatever its case; `parameters` and `values` of the answer ' +
    'say what was understood. `limit` is a parameter of every query (100 rows unless told otherwise, 1,000 at most) and ' +
    '`cut` says that there are more. With `graph`, the nodes of the answer and the edges among them come too.',
  problems: [400, 404, 413, 415, 503],
  access: 'open',
  writes: false,
  params,
  body: ReadyMadeRequest,
  answer: ReadyMadeAnswer,
  status: 200,
  async handle({ params, body }, { store, content }) {
    const query = byId(params.id);
    // Several reads make a drawing; a table takes one, and is not worth asking for a moment of the graph.
    return body.graph
      ? store.atOneMoment((reader) => askReadyMade(reader, query, body.parameters, { graph: true }))
      : askReadyMade(store, query, body.parameters, { known: await content.knownHead() });
  },
});

/** Entities looked at for what was typed, per kind. */
const most = 50;

const searchEntities =
  (content: Content) =>
  async (q: string, kinds: readonly EntityType[]): Promise<NodeHead[]> => {
    const { groups } = (await content.searchIndex()).search(q, most);
    return groups
      .filter(({ kind }) => kinds.some((one) => one === kind))
      .flatMap(({ hits }) => hits.map(({ node }) => node));
  };

export const readyMadeSuggestions = getRoute({
  path: '/queries/:id/suggestions',
  summary: 'Values for a parameter of a ready-made query, out of the graph',
  description:
    'Those for which the query has an answer come first, by number of papers, or as search finds `q`. A number of rows ' +
    'has no suggestions.',
  problems: [400, 404],
  params,
  query: SuggestionsRequest,
  answer: SuggestionsAnswer,
  handle: async ({ params, query }, { store, content }) => ({
    suggestions: await suggest(store, byId(params.id), query, searchEntities(content)),
  }),
});
