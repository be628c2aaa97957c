import type { DbSchema } from '@neo4j-cypher/language-support';
import type { SchemaAnswer } from '../../vocabulary/api/summary.ts';

/** The version of the language that Neo4j takes unless told otherwise. */
const version = 'CYPHER 5';

/** Neo4j's library speaks of a database's schema in this form. */
export function dbSchemaOf({ nodes, relationships, cypher }: SchemaAnswer, parameters: readonly string[]): DbSchema {
  const names = (lists: readonly { properties: readonly { name: string }[] }[]) =>
    lists.flatMap(({ properties }) => properties.map(({ name }) => name));
  return {
    labels: [...nodes.map(({ label }) => label), ...(cypher.engine === 'neo4j' ? ['Entity'] : [])],
    relationshipTypes: [...new Set(relationships.map(({ type }) => type))],
    propertyKeys: [...new Set(names([...nodes, ...relationships]))].sort(),
    parameters: Object.fromEntries(parameters.map((name) => [name, true])),
    defaultLanguage: version,
    functions: {
      [version]: Object.fromEntries(
        cypher.functions.map(({ name, signature, says, aggregates }) => [
          name,
          {
            name,
            category: '',
            description: says,
            isBuiltIn: true,
            argumentDescription: [],
            returnDescription: '',
            signature,
            aggregating: aggregates,
            isDeprecated: false,
          },
        ]),
      ),
    },
    procedures: {
      [version]: Object.fromEntries(
        cypher.procedures.map((name) => [
          name,
          {
            name,
            description: '',
            mode: 'READ' as const,
            worksOnSystem: false,
            argumentDescription: [],
            returnDescription: [],
            signature: name,
            admin: false,
            option: { deprecated: false },
          },
        ]),
      ),
    },
  };
}
