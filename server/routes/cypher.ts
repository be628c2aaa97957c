import { CypherRequest, TableAnswer } from '../../vocabulary/api/query.ts';
import { nothing, postRoute } from '../route.ts';

/** Rows of one answer; a table with more says that it was cut. */
const rowLimit = 1_000;
/** Time for one query, in milliseconds. */
const timeoutMs = 10_000;

export const cypher = postRoute({
  path: '/cypher',
  summary: 'A Cypher query of your own, read-only',
  description:
    'One statement of reading clauses and listed functions, up to 20,000 characters, 10 s and 1,000 rows. Open to this ' +
    'machine; from elsewhere it takes the token, for a query can be made to cost much.',
  problems: [400, 401, 413, 415],
  access: 'token from elsewhere',
  writes: false,
  params: nothing,
  body: CypherRequest,
  answer: TableAnswer,
  status: 200,
  handle: ({ body }, { store }) => store.ask(body.text, body.parameters, rowLimit, { timeoutMs }),
});
