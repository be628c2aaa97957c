import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { NodeKind } from '../../vocabulary/kinds.ts';
import { page } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { graphNodeShape, toGraphNode } from './graph-rows.ts';
import { rowOf } from './row-of.ts';

export const coMentioned = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, kinds: z.array(NodeKind), ...page }),
  row: rowOf({ ...graphNodeShape, shared: z.int(), score: z.number() }).transform(({ shared, score, ...node }) => ({
    node: toGraphNode(node),
    shared,
    score,
  })),
});
