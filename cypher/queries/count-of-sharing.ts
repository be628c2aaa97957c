import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { bothEnds } from './evidence-of-sharing.ts';
import { rowOf } from './row-of.ts';

export const countOfSharing = defineQuery(import.meta.url, { parameters: bothEnds, row: rowOf({ count: z.int() }) });
