import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

/** The embedded engine gives the one label, Neo4j a list in which `Entity` stands beside an entity's type. */
const storedLabel = z
  .union([z.string(), z.array(z.string())])
  .transform((labels) => (typeof labels === 'string' ? labels : (labels.find((label) => label !== 'Entity') ?? '')));

export const countNodes = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ label: storedLabel, count: z.int() }),
});
