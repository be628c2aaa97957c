import { CompareAnswer, CompareRequest, mostCompared } from '../../vocabulary/api/compare.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import { compareThings } from '../compare/compare-things.ts';
import { findEntityMeant, refuseTwice } from '../find-thing.ts';
import { getRoute, nothing } from '../route.ts';

export const compare = getRoute({
  path: '/compare',
  summary: 'Models, datasets or other entities side by side: what they share, and what each has of its own',
  description:
    `\`nodes\` is given once for each of two to ${mostCompared} entities, by id or name. Each relation is a table with a ` +
    'column for each of them; a cell has the edges whose sentences `/evidence` gives. Rows that more of them share come ' +
    'first, and `total` and `shared` count those beyond `limit`, too.',
  problems: [400, 404],
  params: nothing,
  query: CompareRequest,
  answer: CompareAnswer,
  async handle({ query }, { store, content }) {
    const things: NodeHead[] = [];
    for (const text of query.nodes) things.push(await findEntityMeant(store, text));
    refuseTwice('nodes', things);
    return compareThings(store, await content.links(), things, query.limit);
  },
});
