import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { EntityType } from '../../vocabulary/kinds.ts';
import { page } from './common-parameters.ts';
import { defineQuery } from './define-query.ts';
import { paperHeadShape, toPaperHead } from './graph-rows.ts';
import { rowOf } from './row-of.ts';

export const papersOfEntity = defineQuery(import.meta.url, {
  parameters: z.object({ id: EntityId, ...page }),
  row: rowOf({
    ...paperHeadShape,
    venue: z.string().optional(),
    role: EntityType,
    mentions: z.int(),
    introduces: z.boolean(),
  }).transform(({ id, name, year, ...rest }) => ({ paper: toPaperHead({ id, name, year }), ...rest })),
});
