import type { SchemaAnswer } from '../../../vocabulary/api/summary.ts';
import { number } from '../../words/count-words.ts';
import { mostRows } from './create-console.ts';

const engines = { ladybug: 'embedded engine', neo4j: 'Neo4j' };

/** What a query may do and cost. */
export function LimitsLine({ schema }: { schema: SchemaAnswer | null }) {
  if (schema === null) return <p className="console-limits">Reads only.</p>;
  const { engine, limits } = schema.cypher;
  return (
    <p className="console-limits">
      Reads only · at most {limits.seconds} s, {number(mostRows)} rows, {number(limits.bytes / 1e6)} MB ·{' '}
      {engines[engine]}
    </p>
  );
}
