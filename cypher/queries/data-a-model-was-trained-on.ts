import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { entityTypeColumn, rowOf } from './row-of.ts';

export const dataAModelWasTrainedOn = defineQuery(import.meta.url, {
  parameters: z.object({ name: z.string().min(1) }),
  row: rowOf({ data: z.string(), type: entityTypeColumn, papers: z.int(), id: z.string() }),
  listed: true,
});
