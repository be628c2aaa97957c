import { entityTypes } from '../../vocabulary/kinds.ts';
import { claimTables } from './tables.ts';

/** Every entity carries this label beside its type's, so that ids are unique across the four types. */
export const entityLabel = 'Entity';

/** One key per label: entities are matched by their type's label, and each label needs an index of its own. */
const keyedLabels = [entityLabel, 'Paper', ...entityTypes, 'Community', 'Source', 'Meta'];

/** A constraint or an index. A constraint of uniqueness has an index of the same name. */
interface SchemaItem {
  name: string;
  /** Safe to run again. */
  create: string;
}

const uniqueId = (label: string): SchemaItem => {
  const name = `${label.toLowerCase()}_id`;
  return { name, create: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE` };
};

const paperOfClaim = (type: string): SchemaItem => {
  const name = `${type.toLowerCase()}_paper`;
  return { name, create: `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.paper)` };
};

/**
 * Full-text search for those who work in Neo4j itself (`CALL db.index.fulltext.queryNodes('entity_names', …)`); Weft's
 * own search has to order hits by kind of match and rank, which Lucene's scores cannot. Kept by the server in the
 * background, so that it does not slow a write.
 */
const fullText = (name: string, label: string, properties: string[]): SchemaItem => ({
  name,
  create:
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((one) => `n.${one}`)}] ` +
    'OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}}',
});

/** What an empty database is given, in order. */
export const neo4jSchema: SchemaItem[] = [
  ...keyedLabels.map(uniqueId),
  // What a paper said is found and replaced by its id.
  ...claimTables.map(({ type }) => paperOfClaim(type)),
  fullText('entity_names', entityLabel, ['name', 'aliases']),
  fullText('paper_texts', 'Paper', ['title', 'abstract']),
];
