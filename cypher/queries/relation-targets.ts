import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { EdgeType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { nodeHeadShape, toNodeHead } from './graph-rows.ts';
import { rowOf } from './row-of.ts';

export const relationTargets = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, type: EdgeType, limit: z.int().positive() }),
  row: rowOf({ ...nodeHeadShape, statedBy: z.int() }).transform(({ statedBy, ...head }) => ({
    node: toNodeHead(head),
    papers: statedBy,
  })),
});
