import { z } from 'zod';

import { EntityType, NodeKind } from '../../vocabulary/kinds.ts';

/** A row whose absent values may come as null: `z.optional` and defaults apply to them. */
export const rowOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess(withoutNulls, z.object(shape));

/** Plain code, as it runs once for each row: a schema here would double the time that thousands of rows take. */
function withoutNulls(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const present: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row)) if (value !== null && value !== undefined) present[key] = value;
  return present;
}

export const noParameters = z.object({});

/** A list, where an absent one is empty. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/** `labels(n)`: the embedded engine gives the one label, Neo4j all of them, `Entity` among them. */
export const kindFromLabels = <Kind extends typeof NodeKind | typeof EntityType>(kind: Kind) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((labels) =>
      typeof labels === 'string' ? labels : labels.find((label) => kind.safeParse(label).success),
    )
    .pipe(kind);

export const entityTypeColumn = kindFromLabels(EntityType);
export const nodeKindColumn = kindFromLabels(NodeKind);
