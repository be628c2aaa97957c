import { CypherRequest, TableAnswer } from '../../vocabulary/api/query.ts';
import { nothing, postRoute } from '../route.ts';

/** Time for one query, in milliseconds. */
const timeoutMs = 10_000;

export const cypher = postRoute({
  path: '/cypher',
  summary: 'A Cypher query of your own, read-only',
  description:
    'One statement of reading clauses and listed functions (docs/reader-queries.md), up to 20,000 characters, 10 s, `limit` ' +
    'rows (1,000 unless told otherwise) and 8 MB; `cut` says that there is more. Open to this machine; from elsewhere it ' +
    'takes the token, for a query can be made to cost much. A caller that hangs up ends its query.',
  problems: [400, 401, 413, 415, 503],
  access: 'token from elsewhere',
  writes: false,
  params: nothing,
  body: CypherRequest,
  answer: TableAnswer,
  status: 200,
  handle: ({ body, signal }, { store }) => store.ask(body.text, body.parameters, body.limit, { timeoutMs, signal }),
});
