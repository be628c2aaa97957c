import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { claimEnds } from './evidence-of-claim.ts';
import { rowOf } from './row-of.ts';

export const countOfClaim = defineQuery(import.meta.url, { parameters: claimEnds, row: rowOf({ count: z.int() }) });
