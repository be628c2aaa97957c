import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { headOf, headShape } from './node-row.ts';
import { rowOf } from './row-of.ts';

export const sharedNames = defineQuery(import.meta.url, {
  parameters: z.object({ id: PaperId, others: z.array(PaperId).min(1) }),
  row: rowOf({ ...headShape, other: PaperId }).transform(({ other, ...entity }) => ({ other, entity: headOf(entity) })),
});
