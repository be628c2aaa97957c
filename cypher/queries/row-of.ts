import { z } from 'zod';

import { EntityType, NodeKind } from '../../vocabulary/kinds.ts';

/** A row whose absent values may come as null: `z.optional` and defaults apply to them. */
export const rowOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess(withoutNulls, z.object(shape));

const Keyed = z.record(z.string(), z.unknown());

function withoutNulls(row: unknown): unknown {
  const parsed = Keyed.safeParse(row);
  if (!parsed.success) return row;
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== null && value !== undefined));
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
