import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { graphNodeRow } from './graph-rows.ts';

export const entityNodes = defineQuery(import.meta.url, {
  parameters: z.object({ ids: z.array(EntityId) }),
  row: graphNodeRow,
});
