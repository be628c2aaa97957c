import { schemaVersion } from '../../cypher/schema/schema-version.ts';
import { SummaryAnswer } from '../../vocabulary/api/summary.ts';
import { getRoute, nothing } from '../route.ts';

export const summary = getRoute({
  path: '/summary',
  summary: 'What the graph holds, and where it lies',
  withoutGraph: true,
  params: nothing,
  query: nothing,
  answer: SummaryAnswer,
  async handle(_input, { store, content, readOnly }) {
    const [counts, contentHash] = [await content.counts(), await content.hash()];
    return { ...counts, engine: store.engine, location: store.location, schemaVersion, contentHash, readOnly };
  },
});
