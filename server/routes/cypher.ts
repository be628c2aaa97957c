import { checkReaderQuery } from '../../cypher/guard/check-reader-query.ts';
import { QueryRefused } from '../../cypher/guard/query-refused.ts';
import { CypherCheckAnswer, CypherCheckRequest, CypherRequest, TableAnswer } from '../../vocabulary/api/query.ts';
import { nothing, postRoute } from '../route.ts';

/** Time for one query, in milliseconds. */
export const readerTimeoutMs = 10_000;

export const cypher = postRoute({
  path: '/cypher',
  summary: 'A Cypher query of your own, read-only',
  description:
    'One statement of reading clauses and listed functions (docs/reader-queries.md), up to 20,000 characters, 10 s, `limit` ' +
    'rows (1,000 unless told otherwise) and 8 MB; `cut` says that there is more. A refusal says in `at` what of the text it ' +
    'is about. With EXPLAIN or PROFILE before it the answer has a `plan`. Open to this machine; from elsewhere it takes the ' +
    'token, for a query can be made to cost much. A caller that hangs up ends its query.',
  problems: [400, 401, 413, 415, 503],
  access: 'token from elsewhere',
  writes: false,
  params: nothing,
  body: CypherRequest,
  answer: TableAnswer,
  status: 200,
  handle: ({ body, signal }, { store }) =>
    store.ask(body.text, body.parameters, body.limit, { timeoutMs: readerTimeoutMs, signal }),
});

export const cypherCheck = postRoute({
  path: '/cypher/check',
  summary: 'Whether a query of your own may be run',
  description:
    'What the guard says about the text, without asking the database: `refusal` is null, or says why not and where. That ' +
    'names exist and fit each other is only seen when the query runs.',
  problems: [400, 413, 415],
  access: 'open',
  writes: false,
  params: nothing,
  body: CypherCheckRequest,
  answer: CypherCheckAnswer,
  status: 200,
  async handle({ body }, { store }) {
    try {
      checkReaderQuery(body.text, store.engine, body.parameters);
      return { refusal: null };
    } catch (error) {
      if (!(error instanceof QueryRefused)) throw error;
      return { refusal: { detail: error.message, at: error.at } };
    }
  },
});
