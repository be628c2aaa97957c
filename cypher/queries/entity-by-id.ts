import { z } from 'zod';
import { oneEntity } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { graphNodeShape, toGraphNode } from './graph-rows.ts';
import { listOf, rowOf } from './row-of.ts';

export const entityById = defineQuery(import.meta.url, {
  parameters: oneEntity,
  row: rowOf({ ...graphNodeShape, aliases: listOf(z.string()), lastYear: z.int().optional() }).transform(
    ({ aliases, lastYear, ...node }) => ({ node: toGraphNode(node), aliases, lastYear }),
  ),
});
