import { mostSubgraphNodes, SubgraphAnswer, SubgraphRequest } from '../../vocabulary/api/subgraph.ts';
import { nothing, postRoute } from '../route.ts';
import { loadSubgraph } from '../subgraph/load-subgraph.ts';

export const subgraph = postRoute({
  path: '/subgraph',
  summary: 'Chosen nodes, and the edges between them',
  description:
    'Wanted nodes by rank, with the edges between them and those between them and the nodes of `among`: claims and ' +
    'mentions, or, where no paper is among all of them, claims and MENTIONED_WITH, as an overview of the same nodes has ' +
    `them. At most ${mostSubgraphNodes} ids in either list; \`missing\` names wanted ones that the graph does not have.`,
  problems: [400, 413, 415],
  access: 'open',
  writes: false,
  status: 200,
  params: nothing,
  body: SubgraphRequest,
  answer: SubgraphAnswer,
  /** Both lists full, of ids three times as long as they mostly are. */
  bodyLimit: 4 * 1024 * 1024,
  handle: ({ body }, { store }) => store.atOneMoment((reader) => loadSubgraph(reader, body)),
});
