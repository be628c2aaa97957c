import { z } from 'zod';
import { PaperId } from '../../vocabulary/ids.ts';
import { defineQuery } from './define-query.ts';
import { noParameters, rowOf } from './row-of.ts';

export const searchMarks = defineQuery(import.meta.url, {
  parameters: noParameters,
  row: rowOf({ id: PaperId, hash: z.string(), rank: z.number().default(0) }),
});
