import type { CypherDialect } from '../../vocabulary/api/summary.ts';
import type { Engine } from '../named-query.ts';
import * as allowed from './allowed.ts';
import { knownFunctions } from './known-functions.ts';

/** Procedures as the engines spell them. */
const proceduresOf: Record<Engine, readonly string[]> = {
  ladybug: ['show_tables', 'table_info', 'show_connection'],
  neo4j: ['db.labels', 'db.relationshipTypes', 'db.propertyKeys', 'db.schema.visualization'],
};

/** What a reader's query may be written with on an engine. */
export const describeDialect = (engine: Engine): Omit<CypherDialect, 'limits'> => ({
  engine,
  functions: knownFunctions
    .filter(({ engines }) => engines.includes(engine))
    .map(({ name, signature, says }) => ({
      name,
      signature,
      says,
      aggregates: allowed.aggregates.has(name.toUpperCase()),
    })),
  procedures: [...proceduresOf[engine]],
  keywords: [...allowed.keywords].filter((word) => engine === 'ladybug' || word !== 'SHORTEST').sort(),
});
