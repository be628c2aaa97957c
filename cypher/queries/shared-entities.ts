import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { nodeHeadShape, toNodeHead } from './graph-rows.ts';
import { rowOf } from './row-of.ts';

export const sharedEntities = defineQuery(import.meta.url, {
  parameters: z.object({ id: PaperId, others: z.array(PaperId) }),
  row: rowOf({ ...nodeHeadShape, other: PaperId }).transform(({ other, ...head }) => ({
    other,
    entity: toNodeHead(head),
  })),
});
