import { entityTypes } from '../../vocabulary/kinds.ts';
import { claimTables } from './tables.ts';

/** Every entity carries this label beside its type's, so that ids are unique across the four types. */
export const entityLabel = 'Entity';

/** One key per label: entities are matched by their type's label, and each label needs an index of its own. */
const keyedLabels = [entityLabel, 'Paper', ...entityTypes, 'Community', 'Source', 'Meta'];

/** Constraints and indexes, each safe to run again. */
export const neo4jSchema: string[] = [
  ...keyedLabels.map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  // What a paper said is found and replaced by its id.
  ...claimTables.map(
    ({ type }) => `CREATE INDEX ${type.toLowerCase()}_paper IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.paper)`,
  ),
  `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:${entityLabel}) ON EACH [n.name, n.aliases]`,
  'CREATE FULLTEXT INDEX paper_texts IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract]',
];
