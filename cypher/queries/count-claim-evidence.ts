import { z } from 'zod';
import { EntityId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import { defineQuery } from './define-query.ts';
import { rowOf } from './row-of.ts';

export const countClaimEvidence = defineQuery(import.meta.url, {
  parameters: z.object({ source: z.string(), type: ClaimType, target: EntityId }),
  row: rowOf({ total: z.int() }),
});
